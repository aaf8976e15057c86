#!/usr/bin/env python3
"""A class of scripted people against the real program: they join, read pages, press the buttons that stand open, reload, send
forms twice 5 ms apart and from old pages, while the program is killed (SIGKILL) at random moments and started again.
Standard library only. Run from the top of the tree:
    tests/classroom/play_class.py PROGRAM                      a small class to the end, with kills (what the tests run)
    tests/classroom/play_class.py PROGRAM --people 500 --kills 6 --limit 1800
    tests/classroom/play_class.py PROGRAM --people 30 --seconds 20 --scenario geneva-2022-short       load without pause
    tests/classroom/play_class.py PROGRAM --people 500 --think 10 --seconds 60 ...                    load with thought
A "page" is a form posted and the page that its answer leads to, from the first byte sent to the last received.
Checked: nobody is ever told less than before, whatever was killed meanwhile (a page says how many lines its seat was told);
at every kill and at the end each table's file begins with what it held before; each person's cookie still opens the seat. Prints one line of JSON; exit code 1 where a check failed."""
import argparse, asyncio, glob, html, json, os, random, re, shutil, signal, socket, subprocess, sys, tempfile, time
from urllib.parse import urlencode

arguments = argparse.ArgumentParser()
arguments.add_argument('program')
arguments.add_argument('--scenario', default='first-table')
arguments.add_argument('--people', type=int, default=10)
arguments.add_argument('--kills', type=int, default=3)
arguments.add_argument('--think', type=float, default=0.0, help='seconds between a page and the next form')
arguments.add_argument('--seconds', type=float, default=0.0, help='measure load for so long instead of playing to the end')
arguments.add_argument('--limit', type=float, default=60.0, help='seconds for a class to come to its end')
arguments.add_argument('--every', type=float, default=1.5, help='seconds between two kills, at most')
arguments.add_argument('--seed', type=int, default=1)
arguments.add_argument('--agent', default='random')
A = arguments.parse_args()

FORM = re.compile(rb'<form\b[^>]*action="do"[^>]*>(.*?)</form>', re.S)
INPUT = re.compile(rb'<input\b[^>]*>')
BUTTON = re.compile(rb'<button\b([^>]*)>')
ATTRIBUTE = re.compile(rb'([\w-]+)="([^"]*)"')
TABLE = re.compile(rb'<title>Table (\d+)')
TAKES_ON = {'end', 'file', '?yes', 'accept'}
problems = []


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


class Program:
    """The server's process, and its folder."""
    def __init__(self):
        self.home = tempfile.mkdtemp(prefix='parley-class-')
        self.folder = os.path.join(self.home, 'class')
        self.port = free_port()
        self.process = None

    def start(self):
        """Returns the seconds from the command to the first page."""
        source = [self.folder] if os.path.exists(self.folder + '/class.jsonl') else \
            [A.scenario, '--folder', self.folder, '--seed', str(A.seed)]
        began = time.perf_counter()
        with open(os.path.join(self.home, 'out'), 'w') as out:
            self.process = subprocess.Popen([A.program, *source, '--agent', A.agent, '--address', '127.0.0.1', '--port', str(self.port)],
                                            stdout=out, stderr=subprocess.STDOUT)
        while time.perf_counter() - began < 60:
            try:
                with socket.create_connection(('127.0.0.1', self.port), 30) as s:
                    s.sendall(f'GET / HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nConnection: close\r\n\r\n'.encode())
                    if s.recv(64).startswith(b'HTTP/1.1 200'):
                        return time.perf_counter() - began
            except OSError:
                if self.process.poll() is not None:
                    raise SystemExit('the program ended: ' + self.said())
            time.sleep(0.005)
        raise SystemExit('no first page within a minute: ' + self.said())

    def said(self):
        with open(os.path.join(self.home, 'out')) as out:
            return out.read()

    def code(self):
        with open(self.folder + '/class.jsonl') as log:
            return json.loads(log.readline())['ClassOpened']['code']

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def processor_seconds(self):
        fields = open(f'/proc/{self.process.pid}/stat').read().rsplit(')', 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')

    def megabytes(self, what='VmRSS'):
        line = next(l for l in open(f'/proc/{self.process.pid}/status') if l.startswith(what))
        return round(int(line.split()[1]) / 1024, 1)

    def games(self):
        return {int(re.search(r'table-(\d+)', name).group(1)): open(name, 'rb').read()
                for name in glob.glob(self.folder + '/table-*.parley')}


class Browser:
    """One connection and the cookies, without scripts."""
    def __init__(self, program):
        self.program, self.reader, self.writer, self.cookies = program, None, None, {}

    def leave(self):
        if self.writer:
            self.writer.close()
        self.writer = None

    async def ask(self, method, path, body=b''):
        """As browsers do, once more where a connection that was kept open has been closed meanwhile."""
        kept = self.writer is not None
        try:
            return await self.ask_once(method, path, body)
        except (OSError, asyncio.IncompleteReadError):
            self.leave()
            if not kept:
                raise
        return await self.ask_once(method, path, body)

    async def ask_once(self, method, path, body):
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection('127.0.0.1', self.program.port, limit=1 << 22)
        host = f'127.0.0.1:{self.program.port}'
        head = f'{method} {path} HTTP/1.1\r\nHost: {host}\r\n'
        if self.cookies:
            head += 'Cookie: ' + '; '.join(f'{k}={v}' for k, v in self.cookies.items()) + '\r\n'
        if method == 'POST':
            head += f'Origin: http://{host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n'
        self.writer.write(head.encode() + b'\r\n' + body)
        answer = await self.reader.readuntil(b'\r\n\r\n')
        lines = answer.split(b'\r\n')
        fields = {}
        for line in lines[1:]:
            name, _, value = line.partition(b': ')
            if name.lower() == b'set-cookie':
                key, _, text = value.split(b';')[0].partition(b'=')
                self.cookies[key.decode()] = text.decode()
            fields[name.lower()] = value
        content = await self.reader.readexactly(int(fields.get(b'content-length', 0)))
        if fields.get(b'connection', b'').lower() == b'close':
            self.leave()
        return int(lines[0].split()[1]), fields.get(b'location', b'').decode(), content

    async def page(self, method, path, body=b''):
        """Follows as browsers do: status, path, page."""
        for _ in range(5):
            status, location, content = await self.ask(method, path, body)
            if status != 303:
                return status, path, content
            method, path, body = 'GET', location, b''
        return status, path, content


def buttons(page):
    """Of the form of the moment: its fields, and the values of the buttons that stand open."""
    form = FORM.search(page)
    if not form:
        return {}, []
    fields, keys = {}, []
    for tag in INPUT.findall(form.group(1)):
        a = dict(ATTRIBUTE.findall(tag))
        if b'name' in a:
            fields[a[b'name'].decode()] = html.unescape(a.get(b'value', b'').decode())
    for tag in BUTTON.findall(form.group(1)):
        a = dict(ATTRIBUTE.findall(tag))
        if a.get(b'name') == b'do' and a.get(b'value') and not re.search(rb'\sdisabled', tag):
            keys.append(html.unescape(a[b'value'].decode()))
    return fields, keys


class Person:
    def __init__(self, play, number):
        self.play, self.number = play, number
        self.draw = random.Random(A.seed * 1000 + number)
        self.browser, self.other_tab = Browser(play.program), Browser(play.program)
        self.home, self.content, self.over, self.old_form = '', b'', False, None
        self.told, self.floor = {}, {}  # lines, by table: the most, and what they were before the last kill

    async def join(self, code):
        status, self.home, self.content = await self.browser.page('POST', '/join', urlencode({'code': code, 'name': f'Seat {self.number}'}).encode())
        if status != 200:
            problems.append(f'person {self.number} could not join: {status}')

    def take(self, status, content):
        """What a page shows is acknowledged: it must be found again."""
        if status in (429, 503):
            return
        if status != 200:
            problems.append(f'{self.home} answered {status}')
            return
        self.content = content
        table = TABLE.search(content)
        fields, _ = buttons(content)
        if table and 'at' in fields:
            at, number = int(fields['at']), table.group(1)
            if at < self.floor.get(number, 0):  # answers to two tabs may overtake each other, but not a kill
                problems.append(f'{self.home} had been told {self.floor[number]} lines and is told {at}')
            self.told[number] = max(self.told.get(number, 0), at)
        self.over = b'The debrief opens when' in content

    async def look(self):
        began = time.perf_counter()
        status, _, content = await self.browser.page('GET', self.home)
        self.take(status, content)
        return time.perf_counter() - began

    def form(self):
        fields, keys = buttons(self.content)
        keys = [k for k in keys if k != 'leave']
        if not keys:
            return None
        drawn = self.draw.choices(keys, [4 if k in TAKES_ON else 1 for k in keys])[0]
        return urlencode({**fields, 'do': drawn}).encode()

    async def press(self, form, browser=None):
        status, _, content = await (browser or self.browser).page('POST', self.home + 'do', form)
        self.take(status, content)
        return status

    async def turn(self):
        """One form and its page, now and then in one of the ways in which phones behave badly."""
        form = self.form()
        if form is None:
            await self.look()
            await asyncio.sleep(0.05)
            return False
        if A.seconds == 0:
            way = self.draw.random()
            self.other_tab.cookies = dict(self.browser.cookies)
            if way < 0.05:
                await self.look()
            elif way < 0.12:  # pressed twice
                first = asyncio.create_task(self.press(form))
                await asyncio.sleep(0.005)
                for broken in await asyncio.gather(first, self.press(form, self.other_tab), return_exceptions=True):
                    if isinstance(broken, Exception):
                        raise broken
                self.play.counts['double'] += 1
                return True
            elif way < 0.2 and self.old_form:  # an old page in another tab
                await self.press(self.old_form, self.other_tab)
                self.play.counts['stale'] += 1
            if way < 0.3:
                self.old_form = form
        status = await self.press(form)
        if status == 429:
            await asyncio.sleep(0.3)
        self.play.counts['pages'] += 1
        return True

    async def live(self):
        while not self.over and not self.play.done.is_set():
            if A.think:
                await asyncio.sleep(self.draw.uniform(0.5, 1.5) * A.think)
            began = time.perf_counter()
            try:
                if await self.turn():
                    self.play.taken.append(time.perf_counter() - began)
            except (OSError, asyncio.IncompleteReadError):
                self.browser.leave()
                self.other_tab.leave()
                if A.kills == 0 and not self.play.done.is_set():
                    problems.append('a connection broke though nobody was killed')
                await asyncio.sleep(0.05)
                try:
                    await self.look()
                except (OSError, asyncio.IncompleteReadError):
                    self.browser.leave()


class Play:
    def __init__(self):
        self.program = Program()
        self.people, self.taken = [], []
        self.counts = dict(pages=0, double=0, stale=0)
        self.done = asyncio.Event()
        self.result = dict(people=A.people, scenario=A.scenario, think=A.think)

    async def run(self):
        self.result['first_page_s'] = round(self.program.start(), 3)
        teacher = Browser(self.program)
        await teacher.ask('GET', '/teach/in?key=' + re.search(r'key=([0-9a-f]+)', self.program.said()).group(1))
        code = self.program.code()
        self.people = [Person(self, i + 1) for i in range(A.people)]
        began = time.perf_counter()
        await asyncio.gather(*(each.join(code) for each in self.people))
        self.result['all_joined_s'] = round(time.perf_counter() - began, 2)
        began = time.perf_counter()
        status, _, _ = await teacher.ask('POST', '/teach/do', b'act=open&odd=computer&a-seat=1')
        self.result['tables_opened_s'] = round(time.perf_counter() - began, 2)
        if status != 303:
            problems.append(f'the tables could not be opened: {status}')
        for each in self.people:
            each.browser.leave()
        began, before = time.perf_counter(), self.program.processor_seconds()
        looks = await asyncio.gather(*(each.look() for each in self.people))
        self.result['all_first_pages_s'] = round(time.perf_counter() - began, 2)
        self.result['first_page_cpu_ms'] = round(1000 * (self.program.processor_seconds() - before) / len(looks), 2)
        self.result['megabytes_at_start'] = self.program.megabytes()
        self.result['tables'] = len(self.program.games())
        lives = [asyncio.create_task(each.live()) for each in self.people]
        await (self.measure() if A.seconds else self.to_the_end(lives))
        self.done.set()
        for each in await asyncio.wait_for(asyncio.gather(*lives, return_exceptions=True), 300):
            if isinstance(each, Exception):
                problems.append(repr(each))
        self.result['megabytes_at_end'] = self.program.megabytes()
        self.result['megabytes_at_most'] = self.program.megabytes('VmHWM')
        self.program.kill()
        before = self.check_games({})
        self.result['steps'] = sum(self.steps_of(game) for game in before.values())
        self.result['again_after_kill_s'] = round(self.program.start(), 3)
        self.result['again_cpu_s'] = round(self.program.processor_seconds(), 2)
        self.result['megabytes_again'] = self.program.megabytes()
        for each in self.people:
            each.browser.leave()
        await asyncio.gather(*(each.look() for each in self.people))
        self.program.process.terminate()
        self.result['exit_code'] = self.program.process.wait()
        self.check_games(before)
        self.result.update(self.counts)

    async def measure(self):
        await asyncio.sleep(max(2.0, A.think))
        self.taken.clear()
        began, cpu, own = time.perf_counter(), self.program.processor_seconds(), time.process_time()
        await asyncio.sleep(A.seconds)
        span, taken = time.perf_counter() - began, sorted(self.taken)
        cpu = self.program.processor_seconds() - cpu
        at = lambda share: round(1000 * taken[min(len(taken) - 1, int(share * len(taken)))], 1)
        self.result.update(pages_a_second=round(len(taken) / span, 1), p50_ms=at(0.5), p99_ms=at(0.99), most_ms=at(1),
                           cpu_ms_a_page=round(1000 * cpu / max(1, len(taken)), 2), server_share=round(cpu / span, 2),
                           client_share=round((time.process_time() - own) / span, 2), load=os.getloadavg()[0])

    async def to_the_end(self, lives):
        until = time.perf_counter() + A.limit
        draw = random.Random(A.seed)
        killed = 0
        while time.perf_counter() < until and not all(life.done() for life in lives):
            if killed < A.kills:
                await asyncio.sleep(draw.uniform(0.2, 1) * A.every)
                self.program.kill()
                before = self.check_games({})
                for person in self.people:
                    person.floor = dict(person.told)
                self.program.start()
                self.check_games(before)
                killed += 1
            else:
                await asyncio.sleep(0.1)
        if not all(life.done() for life in lives):
            problems.append(f'not at the end after {A.limit} seconds')
        self.result['kills'] = killed

    def steps_of(self, game):
        return sum(1 for line in game[:game.rfind(b'\n') + 1].splitlines()[1:] if b'"digest"' in line)

    def check_games(self, before):
        games = self.program.games()
        for number, game in games.items():
            whole = before.get(number, b'')
            if not game.startswith(whole[:whole.rfind(b'\n') + 1]):
                problems.append(f'table {number} does not go on from what it was')
        for number in set(before) - set(games):
            problems.append(f'table {number} is gone')
        return games


async def main():
    play = Play()
    try:
        await play.run()
    finally:
        if play.program.process and play.program.process.poll() is None:
            play.program.kill()
        shutil.rmtree(play.program.home, ignore_errors=True)
    play.result['problems'] = problems[:10]
    print(json.dumps(play.result))
    sys.exit(1 if problems else 0)


asyncio.run(main())
