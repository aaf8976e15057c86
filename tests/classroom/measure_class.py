#!/usr/bin/env python3
"""Measures the class's server: starts it, fills a class, has class_load.py (beside this file) press its buttons, kills it, and prints what it took, the median of
several runs, a line of JSON for each measurement. Standard library only; not part of the tests, which time nothing. From the top of the tree, with a
program that was optimised:
    tests/classroom/measure_class.py build/release/engine/parley-classroom                      everything, three times: about twelve minutes
    tests/classroom/measure_class.py PROGRAM --only pairs alone --runs 5 --seconds 20
On a machine where others work too, `nice -n -10` before it (as root) shows what the server can do rather than who came first; processor time hardly
depends on that.
    pairs      30 people at 15 tables, submitting without pause: bounded by whose turn it is, and by ten forms a second and person
    alone      30 people, each at a table with the computer: bounded by the ten forms
    many       300 people at 150 tables, without pause: what the server bears
    look       30 people who ask for their page again and again
    thought    500 people with ten seconds of thought
    arrive     500 people join at the same moment, 250 tables are opened, all ask for their first page at the same moment
    agents     500 people with ten seconds of thought, all listening, while the computer plays for both sides at 20 tables
    listeners  2,000 pages that listen and ask nothing
    back       250 games played to the end by computer delegations, the program killed (SIGKILL) and started again"""
import argparse, asyncio, json, os, re, shutil, signal, socket, statistics, subprocess, sys, tempfile, time
from urllib.parse import urlencode

arguments = argparse.ArgumentParser()
arguments.add_argument('program')
arguments.add_argument('--only', nargs='*')
arguments.add_argument('--runs', type=int, default=3)
arguments.add_argument('--seconds', type=float, default=15)
arguments.add_argument('--scenario', default='geneva-2022-short')
arguments.add_argument('--long-scenario', default='geneva-2022', help='of the 250 games that are played to their end')
arguments.add_argument('--port', type=int, default=9201)
A = arguments.parse_args()
HERE = os.path.dirname(os.path.abspath(__file__))


async def ask(port, method, path, body='', cookie=''):
    """Status, the line's cookie, and where it leads."""
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    head = f'{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n'
    head += f'Cookie: {cookie}\r\n' if cookie else ''
    head += f'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n' if method == 'POST' else ''
    writer.write((head + '\r\n' + body).encode())
    answer = (await reader.read()).decode()
    writer.close()
    fields = dict(line.split(': ', 1) for line in answer.partition('\r\n\r\n')[0].split('\r\n')[1:])
    return int(answer.split()[1]), fields.get('Set-Cookie', '').split(';')[0], fields.get('Location', '')


class Class:
    """The server's process, its folder, its teacher, and the paths and cookies of its people."""
    def __init__(self, scenario=None, agent='random'):
        self.home = tempfile.mkdtemp(prefix='parley-measured-')
        self.folder, self.scenario, self.agent = self.home + '/class', scenario or A.scenario, agent
        self.seats, self.process = [], None
        self.first_page = self.start()
        self.teacher = asyncio.run(ask(A.port, 'GET', '/teach/in?key=' + re.search('key=([0-9a-f]+)', self.said()).group(1)))[1]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.home)

    def start(self):
        """Seconds from the command to the first page."""
        source = [self.folder] if os.path.exists(self.folder) else [self.scenario, '--folder', self.folder, '--seed', '1']
        began = time.perf_counter()
        with open(self.home + '/out', 'w') as out:
            self.process = subprocess.Popen([A.program, *source, '--agent', self.agent, '--address', '127.0.0.1', '--port', str(A.port)], stdout=out,
                                            stderr=subprocess.STDOUT)
        while time.perf_counter() - began < 60 and self.process.poll() is None:
            try:
                with socket.create_connection(('127.0.0.1', A.port), 30) as s:
                    s.sendall(f'GET / HTTP/1.1\r\nHost: 127.0.0.1:{A.port}\r\nConnection: close\r\n\r\n'.encode())
                    if s.recv(64).startswith(b'HTTP/1.1 200'):
                        return time.perf_counter() - began
            except OSError:
                time.sleep(0.002)
        sys.exit('no first page: ' + self.said())

    def said(self):
        return open(self.home + '/out').read()

    def cpu(self):
        fields = open(f'/proc/{self.process.pid}/stat').read().rsplit(')', 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')

    def megabytes(self, what='VmRSS'):
        line = next(l for l in open(f'/proc/{self.process.pid}/status') if l.startswith(what))
        return round(int(line.split()[1]) / 1024, 1)

    def steps(self):
        return sum(open(f'{self.folder}/{name}').read().count('"digest"') for name in os.listdir(self.folder) if name.startswith('table-'))

    async def teach(self, path, **fields):
        status, _, _ = await ask(A.port, 'POST', path, urlencode(fields), self.teacher)
        return status

    def join(self, people):
        """All at the same moment: seconds."""
        code = json.loads(open(self.folder + '/class.jsonl').readline())['ClassOpened']['code']

        async def all_of_them():
            return await asyncio.gather(*(ask(A.port, 'POST', '/join', urlencode({'code': code, 'name': f'Seat {i + 1}'})) for i in range(people)))
        began = time.perf_counter()
        joined = asyncio.run(all_of_them())
        took = time.perf_counter() - began
        if any(status != 303 for status, _, _ in joined):
            sys.exit('not all could join')
        self.seats = [(path, cookie) for _, cookie, path in joined]
        return took

    def open_tables(self, alone=False):
        """By the teacher's button: seconds. Alone, each with the computer."""
        async def each_alone():
            for path, _ in self.seats:
                await self.teach('/teach/do', act='seat', person=path.split('/')[2], table='new')
        began = time.perf_counter()
        asyncio.run(each_alone() if alone else self.teach('/teach/do', **{'act': 'open', 'odd': 'computer', 'a-seat': '1'}))
        return time.perf_counter() - began

    def load(self, mode='submit', think=0.0):
        with open(self.home + '/urls', 'w') as urls:
            urls.writelines(f'{path} {cookie}\n' for path, cookie in self.seats)
        before = self.steps()
        run = subprocess.run([sys.executable, HERE + '/class_load.py', '--port', str(A.port), '--urls', self.home + '/urls', '--mode', mode, '--think', str(think),
                              '--seconds', str(A.seconds), '--server-pid', str(self.process.pid)], stdout=subprocess.PIPE, check=True)
        result = json.loads(run.stdout)
        result['steps_kept'] = self.steps() - before  # from the first page on
        result['most_megabytes'] = self.megabytes('VmHWM')
        return result


def submitting(people, **opening):
    with Class() as c:
        c.join(people)
        c.open_tables(**opening)
        return c.load()


def look():
    with Class() as c:
        c.join(30)
        c.open_tables()
        return c.load('poll')


def thought():
    with Class() as c:
        c.join(500)
        c.open_tables()
        return c.load(think=10)


def arrive():
    with Class() as c:
        result = dict(first_page_s=round(c.first_page, 3), all_joined_s=round(c.join(500), 2), tables_opened_s=round(c.open_tables(), 2))
        cpu = c.cpu()

        async def first_pages():
            return await asyncio.gather(*(ask(A.port, 'GET', path, '', cookie) for path, cookie in c.seats))
        began = time.perf_counter()
        pages = asyncio.run(first_pages())
        if any(status != 200 for status, _, _ in pages):
            sys.exit('not all have a page')
        return dict(result, all_first_pages_s=round(time.perf_counter() - began, 2), first_page_cpu_ms=round(1000 * (c.cpu() - cpu) / 500, 2),
                    megabytes=c.megabytes(), most_megabytes=c.megabytes('VmHWM'))


class Listeners:
    """So many pages' streams, each on a connection of its own, in a process of their own; `heard()` counts events."""
    def __init__(self, seats, each=1):
        code = '''
import selectors, socket, sys
port, each = int(sys.argv[1]), int(sys.argv[2])
chosen, heard, open_ones = selectors.DefaultSelector(), 0, 0
for line in sys.stdin:
    path, cookie = line.split()
    for _ in range(each):
        s = socket.create_connection(("127.0.0.1", port))
        s.sendall(f"GET {path}events HTTP/1.1\\r\\nHost: 127.0.0.1:{port}\\r\\nCookie: {cookie}\\r\\n\\r\\n".encode())
        chosen.register(s, selectors.EVENT_READ)
        open_ones += 1
print("open", open_ones, flush=True)
while True:
    for key, _ in chosen.select():
        if not key.fileobj.recv(65536):
            chosen.unregister(key.fileobj)
'''
        self.process = subprocess.Popen([sys.executable, '-c', code, str(A.port), str(each)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.process.stdin.writelines(f'{path} {cookie}\n' for path, cookie in seats)
        self.process.stdin.close()
        self.process.stdout.readline()
        time.sleep(1)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


def sockets_of(process):
    return sum(1 for fd in os.listdir(f'/proc/{process.pid}/fd') if os.readlink(f'/proc/{process.pid}/fd/{fd}').startswith('socket'))


def agents():
    """At the last 20 tables the computer is given both seats again and again, and thinks as hard as the class's agent does."""
    with Class(agent='envoy') as c:
        c.join(540)
        c.open_tables()
        lent, c.seats = c.seats[500:], c.seats[:500]
        parties = parties_of(c)
        with Listeners(c.seats):
            quiet = c.load(think=10)
            player = subprocess.Popen([sys.executable, '-c', '''
import http.client, itertools, sys, time
port, cookie, parties = int(sys.argv[1]), sys.argv[2], sys.argv[3].split(",")
for turn in itertools.count():
    for table in range(251, 271):
        for party in parties:
            c = http.client.HTTPConnection("127.0.0.1", port)
            c.request("POST", f"/teach/table/{table}/do", f"act=take-over&seat={party}", {"Cookie": cookie})
            c.getresponse().read()
            c.close()
    time.sleep(0.2)
''', str(A.port), c.teacher, ','.join(parties)])
            cpu = c.cpu()
            busy = c.load(think=10)
            player.kill()
            player.wait()
        return dict(quiet_p50_ms=quiet['p50_ms'], quiet_p99_ms=quiet['p99_ms'], p50_ms=busy['p50_ms'], p99_ms=busy['p99_ms'], most_ms=busy['most_ms'],
                    pages_s=busy['pages_s'], server_share=busy['server_share'], errors=busy['errors'], steps_kept=busy['steps_kept'], lent=len(lent),
                    most_megabytes=busy['most_megabytes'], load=busy['load'])


def parties_of(c):
    with open(c.folder + '/class.jsonl') as log:
        return sorted({json.loads(line)['Seated']['seat'] for line in log if '"Seated"' in line})


def listeners():
    """A person may have two pages that listen; without anybody's name, the first page of who waits may have any number."""
    with Class() as c:
        c.join(600)
        before, sockets = c.megabytes(), sockets_of(c.process)
        with Listeners(c.seats, 2), Listeners([('/wall/', 'a=b')] * 790):
            cpu = c.cpu()
            time.sleep(12)
            return dict(streams=sockets_of(c.process) - sockets, megabytes_before=before, megabytes=c.megabytes(), cpu_ms_a_second=round(1000 * (c.cpu() - cpu) / 12, 1))


def back():
    with Class(A.long_scenario, 'boulware') as c:
        c.join(500)
        c.open_tables()
        parties = parties_of(c)

        async def take_over():
            for table in range(1, 251):
                await asyncio.gather(*(c.teach(f'/teach/table/{table}/do', act='take-over', seat=party) for party in parties))
        steps = -1
        while steps != c.steps():  # the seats go back to their people at each session
            steps = c.steps()
            asyncio.run(take_over())
            time.sleep(2)
        result = dict(steps=steps, journals_mb=round(sum(os.path.getsize(f'{c.folder}/{n}') for n in os.listdir(c.folder)) / 1e6, 1),
                      megabytes_before=c.megabytes())
        c.process.send_signal(signal.SIGKILL)
        c.process.wait()
        began = time.perf_counter()
        took = c.start()
        status, _, _ = asyncio.run(ask(A.port, 'GET', c.seats[-1][0], '', c.seats[-1][1]))
        result['last_table_s'] = round(time.perf_counter() - began, 2)
        return dict(result, back_s=round(took, 2), back_cpu_s=round(c.cpu(), 2), last_persons_page=status, ended=ended(c), steps_again=c.steps(), megabytes=c.megabytes(),
                    most_megabytes=c.megabytes('VmHWM'))


def ended(c):
    """Tables whose people read that the game is over."""
    async def page(path, cookie):
        reader, writer = await asyncio.open_connection('127.0.0.1', A.port, limit=1 << 22)
        writer.write(f'GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{A.port}\r\nConnection: close\r\nCookie: {cookie}\r\n\r\n'.encode())
        text = await reader.read()
        writer.close()
        return re.search(rb'<title>Table (\d+)', text).group(1) if b'The debrief opens when' in text else None

    async def look_at_all():
        return await asyncio.gather(*(page(path, cookie) for path, cookie in c.seats))
    return len(set(asyncio.run(look_at_all())) - {None})


MEASUREMENTS = dict(pairs=lambda: submitting(30), alone=lambda: submitting(30, alone=True), many=lambda: submitting(300), look=look, thought=thought,
                    arrive=arrive, agents=agents, listeners=listeners, back=back)


def median(values):
    if all(isinstance(v, (int, float)) for v in values):
        return round(statistics.median(values), 3)
    return values[0] if all(v == values[0] for v in values) else values


for name in A.only or MEASUREMENTS:
    runs = [MEASUREMENTS[name]() for _ in range(A.runs)]
    print(json.dumps({'measured': name, 'runs': len(runs), **{key: median([run[key] for run in runs]) for key in runs[0]}}), flush=True)
