#!/usr/bin/env python3
"""Joins people to a class that is running, opens tables for all, and writes a line a person for class_load.py: the path of the seat and its cookie.
    open_class.py FOLDER PORT PEOPLE TEACHERS_KEY [alone] > FILE
With `alone` everybody has a table, at which the computer has the other seats.
Standard library only. What it took is told on the error output, as one line of JSON."""
import asyncio, json, sys, time
from urllib.parse import urlencode

folder, port, people, key = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]


async def ask(method, path, body='', cookie=''):
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


async def main():
    with open(folder + '/class.jsonl') as log:
        code = json.loads(log.readline())['ClassOpened']['code']
    teacher = (await ask('GET', f'/teach/in?key={key}'))[1]
    began = time.perf_counter()
    joined = await asyncio.gather(*(ask('POST', '/join', urlencode({'code': code, 'name': f'Seat {i + 1}'})) for i in range(people)))
    all_joined = time.perf_counter() - began
    began = time.perf_counter()
    if 'alone' in sys.argv:
        for i in range(people):
            status, _, _ = await ask('POST', '/teach/do', f'act=seat&person={i + 1}&table=new', teacher)
    else:
        status, _, _ = await ask('POST', '/teach/do', 'act=open&odd=computer&a-seat=1', teacher)
    opened = time.perf_counter() - began
    if status != 303 or any(each[0] != 303 for each in joined):
        sys.exit(f'not all could join: tables {status}, people {sorted({each[0] for each in joined})}')
    for _, cookie, path in joined:
        print(path, cookie)
    print(json.dumps(dict(people=people, all_joined_s=round(all_joined, 2), tables_opened_s=round(opened, 2))), file=sys.stderr)


asyncio.run(main())
