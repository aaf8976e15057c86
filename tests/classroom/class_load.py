#!/usr/bin/env python3
"""Closed-loop load of a class's server, one keep-alive connection a person. Standard library only.
    class_load.py --port 8000 --urls FILE --mode poll|submit --think S --seconds S [--server-pid PID]
FILE has a start path a line, behind it, where the server wants one, a cookie: "/p/1/ seat=0123…".
poll:   GET the page one is on, think, again.
submit: POST the first form of the page, follow where that leads, think, again.
A "page" goes from the first byte sent to the last byte of the final 200, redirects included. Prints one line of JSON.
The form is read as a browser would: all hidden and text fields, the first radio button of each name, the action as it is relative to the page.

This is the project's script with which oTree was measured (`tests/BENCHMARKS.md`), reckoned in the same way, with four things more, none of which does anything to a
server whose forms have no buttons with names: cookies of the start; relative actions; a named button is drawn and pressed, since in Parley the buttons say
what is done (the empty one, which does nothing, and those given with --never are left alone); and a person whose page has nothing to press looks again after 50 ms, since the others are to move: these looks
are counted by themselves ("waits") and are no pages, as is an answer 429 ("slowed"), after which a person waits for 0.3 s."""
import argparse, asyncio, html, json, os, random, re, resource, time
from urllib.parse import urlencode, urljoin, urlsplit

arguments = argparse.ArgumentParser()
arguments.add_argument('--host', default='127.0.0.1')
arguments.add_argument('--port', type=int, default=8000)
arguments.add_argument('--urls', required=True)
arguments.add_argument('-n', type=int, help='only so many of the lines')
arguments.add_argument('--mode', default='poll', choices=['poll', 'submit'])
arguments.add_argument('--think', type=float, default=0.0)
arguments.add_argument('--seconds', type=float, default=20)
arguments.add_argument('--server-pid', type=int)
arguments.add_argument('--timeout', type=float, default=120)
arguments.add_argument('--never', nargs='*', default=['leave'], help='values of buttons that are not pressed')
arguments.add_argument('--seed', type=int, default=1)
A = arguments.parse_args()

INPUT = re.compile(rb'<input\b[^>]*>', re.I)
BUTTON = re.compile(rb'<button\b[^>]*>', re.I)
FORM = re.compile(rb'(<form\b[^>]*>)(.*?)</form>', re.I | re.S)
ATTRIBUTE = re.compile(rb'(\w[\w-]*)\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s>]+))')
DISABLED = re.compile(rb'\sdisabled\b', re.I)


def attributes(tag):
    return {k.decode().lower(): html.unescape((x or y or z).decode()) for k, x, y, z in ATTRIBUTE.findall(tag)}


class Connection:
    def __init__(self, cookie):
        self.reader = self.writer = None
        self.cookies = dict([cookie.split('=', 1)]) if cookie else {}

    def leave(self):
        if self.writer:
            self.writer.close()
        self.writer = None

    async def ask(self, method, path, body):
        for attempt in (0, 1):
            if self.writer is None:
                self.reader, self.writer = await asyncio.open_connection(A.host, A.port, limit=1 << 22)
            head = f'{method} {path} HTTP/1.1\r\nHost: {A.host}:{A.port}\r\nConnection: keep-alive\r\n'
            if self.cookies:
                head += 'Cookie: ' + '; '.join(f'{k}={v}' for k, v in self.cookies.items()) + '\r\n'
            if method == 'POST':
                head += f'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n'
            try:
                self.writer.write(head.encode() + b'\r\n' + body)
                return await self.answer()
            except (ConnectionError, asyncio.IncompleteReadError):
                self.leave()
                if attempt:
                    raise

    async def answer(self):
        lines = (await self.reader.readuntil(b'\r\n\r\n')).split(b'\r\n')
        fields, body = {}, b''
        for line in lines[1:]:
            name, _, value = line.partition(b':')
            name, value = name.strip().lower(), value.strip()
            if name == b'set-cookie':
                key, _, text = value.split(b';')[0].partition(b'=')
                self.cookies[key.decode()] = text.decode()
            else:
                fields[name] = value
        if fields.get(b'transfer-encoding', b'').lower() == b'chunked':
            while True:
                size = int((await self.reader.readuntil(b'\r\n')).split(b';')[0], 16)
                data = await self.reader.readexactly(size + 2)
                if size == 0:
                    break
                body += data[:-2]
        elif b'content-length' in fields:
            body = await self.reader.readexactly(int(fields[b'content-length']))
        if fields.get(b'connection', b'').lower() == b'close':
            self.leave()
        return int(lines[0].split()[1]), fields, body

    async def page(self, method, path, body=b''):
        for _ in range(10):
            status, fields, content = await self.ask(method, path, body)
            if status not in (301, 302, 303, 307):
                return status, path, content
            path = urlsplit(urljoin(path, fields[b'location'].decode())).path
            method, body = 'GET', b''
        raise RuntimeError('redirects without end')


def form_of(page, path, draw):
    """Where the page's first form goes and what with; nothing where none of its buttons may be pressed."""
    fields, seen = {}, set()
    for tag in INPUT.findall(page):
        a = attributes(tag)
        name, kind = a.get('name'), a.get('type', 'text').lower()
        if not name or kind == 'submit':
            continue
        if kind in ('radio', 'checkbox'):
            if name in seen:
                continue
            seen.add(name)
        fields[name] = a.get('value', '') if kind != 'text' else a.get('value') or 'hello'
    form = FORM.search(page)
    if form:
        buttons = [attributes(tag) for tag in BUTTON.findall(form.group(2)) if not DISABLED.search(tag)]
        named = [b for b in buttons if b.get('name')]
        open_ones = [b for b in named if b.get('value') and b['value'] not in A.never]
        if named and not open_ones:
            return None
        if open_ones:
            pressed = draw.choice(open_ones)
            fields[pressed['name']] = pressed['value']
    elif BUTTON.search(page) or b'class="student' in page: # a page of Parley with nothing to decide
        return None
    action = attributes(form.group(1)).get('action') if form else None
    return urljoin(path, action) if action else path, urlencode(fields).encode()


class Load:
    def __init__(self, lines):
        self.lines = lines
        self.taken, self.sizes, self.first_pages, self.errors = [], [], [], {}
        self.waits = self.slowed = self.started = 0
        self.all_started, self.over = asyncio.Event(), asyncio.Event()

    def err(self, what):
        self.errors[what] = self.errors.get(what, 0) + 1

    async def person(self, line, number):
        url, _, cookie = line.partition(' ')
        draw = random.Random(A.seed * 1000 + number)
        connection, path, content = Connection(cookie), url, b''
        began = time.perf_counter()
        try:
            status, path, content = await asyncio.wait_for(connection.page('GET', url), A.timeout)
            self.first_pages.append(time.perf_counter() - began)
            if status != 200:
                self.err(status)
        except Exception as e:
            self.err(type(e).__name__)
        self.started += 1
        if self.started == len(self.lines):
            self.all_started.set()
        await self.all_started.wait()
        if A.think:
            await asyncio.sleep(draw.uniform(0, A.think))
        while not self.over.is_set():
            began = time.perf_counter()
            try:
                wanted = form_of(content, path, draw) if A.mode == 'submit' and content else None
                waits = A.mode == 'submit' and wanted is None
                if waits and not A.think:
                    await asyncio.sleep(0.05)
                if wanted:
                    status, path, content = await asyncio.wait_for(connection.page('POST', *wanted), A.timeout)
                else:
                    status, path, content = await asyncio.wait_for(connection.page('GET', path), A.timeout)
                if waits and status == 200:
                    self.waits += 1
                elif status == 429:
                    self.slowed += 1
                    await asyncio.sleep(0.3)
                    path, content = url, b''
                elif status != 200:
                    self.err(status)
                    path, content = url, b''
                elif content:
                    self.taken.append(time.perf_counter() - began)
                    self.sizes.append(len(content))
            except Exception as e:
                self.err(type(e).__name__)
                connection.leave()
                connection = Connection(cookie)
                await asyncio.sleep(0.5)
            if A.think:
                await asyncio.sleep(max(0, draw.uniform(0.5, 1.5) * A.think))

    async def run(self):
        joined, began = server()[0], time.perf_counter()
        tasks = [asyncio.create_task(self.person(line, i)) for i, line in enumerate(self.lines)]
        await self.all_started.wait()
        join, joined = time.perf_counter() - began, server()[0] - joined
        if A.think:
            await asyncio.sleep(A.think)
        self.taken.clear()
        self.sizes.clear()
        self.waits = self.slowed = 0
        cpu, began, own = server()[0], time.perf_counter(), own_seconds()
        await asyncio.sleep(A.seconds)
        (cpu_now, megabytes), taken = server(), sorted(self.taken)
        cpu, span, own = cpu_now - cpu, time.perf_counter() - began, own_seconds() - own
        sizes, waits, slowed = list(self.sizes), self.waits, self.slowed
        self.over.set()
        await asyncio.wait(tasks, timeout=A.timeout + 5)
        at = lambda share: round(1000 * taken[min(len(taken) - 1, int(share * len(taken)))], 1) if taken else None
        return dict(mode=A.mode, people=len(self.lines), think=A.think, pages_s=round(len(taken) / span, 1), p50_ms=at(.5), p90_ms=at(.9), p99_ms=at(.99), most_ms=at(1),
                    first_pages_s=round(join, 2), first_page_most_s=round(max(self.first_pages), 2) if self.first_pages else None, first_pages_cpu_s=round(joined, 2),
                    pages=len(taken), waits=waits, slowed=slowed, kb=round(sum(sizes) / max(1, len(sizes)) / 1024, 1), errors=self.errors,
                    cpu_ms_a_page=round(1000 * cpu / max(1, len(taken)), 2), cpu_ms_a_page_or_wait=round(1000 * cpu / max(1, len(taken) + waits), 2),
                    server_share=round(cpu / span, 2), client_share=round(own / span, 2), megabytes=megabytes, load=round(os.getloadavg()[0], 1))


def own_seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def server():
    """Its processor seconds and resident megabytes."""
    if not A.server_pid:
        return 0, 0
    fields = open(f'/proc/{A.server_pid}/stat').read().rsplit(')', 1)[1].split()
    line = next(l for l in open(f'/proc/{A.server_pid}/status') if l.startswith('VmRSS'))
    return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK'), round(int(line.split()[1]) / 1024, 1)


async def main():
    lines = [line.strip() for line in open(A.urls) if line.strip()]
    print(json.dumps(await Load(lines[:A.n] if A.n else lines).run()))


asyncio.run(main())
