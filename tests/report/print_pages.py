#!/usr/bin/env python3
"""Prints every kind of page that Parley writes, on A4 and on Letter, with Chromium and with WeasyPrint, and fails where
a reader of the paper would miss something.

    print_pages.py TEST_REPORT PARLEY [FOLDER]     the pages stay in FOLDER, to be looked at

In Chromium, as laid out for paper, no element is wider than the page and none scrolls or cuts what it holds. On the sheets of
both: the size is the one asked for, the margins are white, every word of the page is there, each word that a text extraction
finds can be seen, no page holds next to nothing, no line that leads in a list or a table is parted from it, a debrief is a
summary of two pages before its details, a class report one of one page, and no paper of a class ends in a few lines. Pages
with faults made on purpose come first: each must be found. Ends with 77 where a printer is not installed."""

import base64, html.parser, json, os, re, shutil, subprocess, sys, tempfile, threading, time
from collections import Counter

MILLIMETRE = 72 / 25.4
SIZES = {"a4": (210 * MILLIMETRE, 297 * MILLIMETRE), "letter": (612, 792)}
SIDE = 15 * MILLIMETRE  # margins at the left and the right, as html_style.cpp states them
FOOT = 16 * MILLIMETRE  # the margin that holds the page's number
FEW_WORDS = 15
FEW_LINES = 0.16  # of the sheet's height
RESOLUTION = 72  # one pixel a point
# WeasyPrint takes its time: of the pages on Letter it prints those that hold most.
# The papers of a class, of few and of many words and seats; printed by WeasyPrint those of one scenario.
HANDOUTS = ("first-table", "geneva-2022", "tests/fixtures/many-seats/six-seats.yaml")
ONE_PAGE = ("rules", "quiz-before", "quiz-after")
READ_ON = ("briefing", "map", "instructor-guide")
# Balance reports, of two seats with games played and of three without.
BALANCED = (("first-table", "3"), ("tests/fixtures/three-seats.yaml", "0"))
SLOWLY_ON_LETTER = ("geneva-2022-tit-for-tat", "six-seats", "tournament-offers")

# What stands in the way of paper, by the page's own boxes. Inside a picture only the whole of it is looked at.
LAYOUT_FAULTS = """(() => {
  const wide = document.documentElement.clientWidth, faults = [];
  const name = e => e.tagName.toLowerCase() + (e.className && e.className.baseVal === undefined ? '.' + e.className : '') +
                    ' “' + (e.textContent || '').trim().replace(/\\s+/g, ' ').slice(0, 40) + '”';
  for (const e of document.body.querySelectorAll('*')) {
    if (e.ownerSVGElement) continue;
    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
    if (box.right > wide + 1 || box.left < -1)
      faults.push('wider than the page: ' + name(e));
    if (e.tagName.toLowerCase() === 'svg' || style.display === 'inline') continue;
    if (style.overflowX !== 'visible' && style.overflowX !== 'clip')
      faults.push('would scroll: ' + name(e));
    if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0)
      faults.push('holds more than it is wide: ' + name(e));
    if (style.display.includes('flex') || style.display.includes('grid'))
      faults.push('a box that other printers break at the end of a page: ' + name(e));
  }
  return faults.slice(0, 8);
})()"""


class Chromium:
    """One browser for all pages, by its debugging protocol over two pipes; only what this test needs of it."""

    def __init__(self, program, home):
        to_browser, self.out = os.pipe()
        self.back, from_browser = os.pipe()

        def take_places():  # the protocol's own: it reads from 3 and writes to 4
            incoming, outgoing = os.dup(to_browser), os.dup(from_browser)
            os.dup2(incoming, 3)
            os.dup2(outgoing, 4)

        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_CACHE_HOME=home)
        self.process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--disable-extensions", "--remote-debugging-pipe", "--user-data-dir=" + os.path.join(home, "profile")],
            preexec_fn=take_places, close_fds=False, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.number, self.rest, self.loaded = 0, b"", False
        self.watch = threading.Timer(800, self.process.kill)  # a browser that hangs ends the test instead of waiting
        self.watch.daemon = True
        self.watch.start()
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")
        self.ask("Emulation.setEmulatedMedia", media="print")

    session = None

    def message(self):
        while b"\0" not in self.rest:
            more = os.read(self.back, 1 << 16)
            if not more:
                raise SystemExit("print_pages: the browser ended")
            self.rest += more
        one, self.rest = self.rest.split(b"\0", 1)
        said = json.loads(one)
        self.loaded = self.loaded or said.get("method") == "Page.loadEventFired"
        return said

    def ask(self, method, **parameters):
        self.number += 1
        wanted = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            wanted["sessionId"] = self.session
        os.write(self.out, json.dumps(wanted).encode() + b"\0")
        while True:
            said = self.message()
            if said.get("id") == self.number:
                if "error" in said:
                    raise SystemExit(f"print_pages: {method}: {said['error']}")
                return said["result"]

    def open(self, path, paper):
        width = round((SIZES[paper][0] - 2 * SIDE) * 96 / 72)
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=1000, deviceScaleFactor=1, mobile=False)
        self.loaded = False
        self.ask("Page.navigate", url="file://" + path)
        while not self.loaded:
            self.message()

    def layout_faults(self):
        return self.ask("Runtime.evaluate", expression=LAYOUT_FAULTS, returnByValue=True)["result"]["value"]

    def print_to(self, path):
        printed = self.ask("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        with open(path, "wb") as out:
            out.write(base64.b64decode(printed["data"]))

    def close(self):
        self.watch.cancel()
        self.process.kill()
        self.process.wait()


class WordsOf(html.parser.HTMLParser):
    """The words of a page outside its pictures, whose labels are checked elsewhere."""

    def __init__(self, text):
        super().__init__()
        self.skipping, self.text = 0, []
        self.feed(text)

    def handle_starttag(self, tag, _):
        self.skipping += tag in ("svg", "style", "title")

    def handle_endtag(self, tag):
        self.skipping -= tag in ("svg", "style", "title")
        self.text.append(" ")

    def handle_data(self, data):
        if not self.skipping:
            self.text.append(data)

    def counted(self):
        return Counter(re.findall(r"\w+", "".join(self.text)))


def run(*words):
    return subprocess.run(words, check=True, capture_output=True).stdout


def words_on(pdf):
    """Page by page: (left, top, right, bottom, word), in points from the top left."""
    pages = []
    for line in run("pdftotext", "-bbox", pdf, "-").decode().splitlines():
        line = line.strip()
        if line.startswith("<page"):
            pages.append([])
        found = re.match(r'<word xMin="(.*)" yMin="(.*)" xMax="(.*)" yMax="(.*)">(.*)</word>', line)
        if found:
            pages[-1].append((*map(float, found.groups()[:4]), html.unescape(found[5])))
    return pages


def pictures_of(pdf, folder):
    """Each page in greys: (width, height, bytes), one pixel a point."""
    stem = os.path.join(folder, "grey")
    run("pdftoppm", "-gray", "-r", str(RESOLUTION), pdf, stem)
    for name in sorted(os.listdir(folder)):
        if name.startswith("grey"):
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                data = file.read()
            os.remove(path)
            head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data)
            yield int(head[1]), int(head[2]), data[head.end():]


def unseen(word, picture):
    """Whether nothing of the word stands out from its ground."""
    width, height, grey = picture
    left, top, right, bottom, text = word
    if not re.search(r"\w", text):
        return False
    rows = range(max(0, int(top)), min(height, int(bottom) + 1))
    box = [grey[y * width + max(0, int(left)):y * width + min(width, int(right) + 1)] for y in rows]
    flat = b"".join(box)
    return not flat or max(flat) - min(flat) < 60


def page_end_faults(pages, paper):
    """What stands alone: a line that leads in what is on the next page, a page that holds next to nothing."""
    faults = []
    foot = SIZES[paper][1] - FOOT
    for number, words in enumerate(pages, 1):
        text = [word for word in words if word[3] < foot]
        if number > 1 and len(text) < FEW_WORDS:
            faults.append(f"page {number} holds next to nothing: " + " ".join(word[4] for word in text))
        last = max(text, key=lambda word: (round(word[3]), word[2]), default=None)
        if last and number < len(pages) and last[4].endswith(":"):
            faults.append(f"page {number}: “{last[4]}” is parted from what it leads in")
    return faults


def handout_faults(pages, paper, stem):
    """Of a paper of a class: rules and quiz on one page, and no page that holds a few lines alone. Of a briefing, a map
    and the guide, which are read on, the last page may."""
    if stem.endswith(ONE_PAGE) and len(pages) > 1:
        return ["longer than one page"]
    foot = SIZES[paper][1] - FOOT
    lowest = [max((word[3] for word in words if word[3] < foot), default=0) for words in pages]
    if stem.endswith(READ_ON):
        lowest.pop()
    return [f"page {number} holds a few lines alone" for number, low in enumerate(lowest, 1)
            if number > 1 and low < FEW_LINES * SIZES[paper][1]]


def sheet_faults(page, pdf, paper, folder):
    faults = []
    size = re.search(rb"Page size:\s+([\d.]+) x ([\d.]+)", run("pdfinfo", pdf))
    if any(abs(float(size[i + 1]) - SIZES[paper][i]) > 1 for i in (0, 1)):
        faults.append(f"the sheet is {size[1].decode()} × {size[2].decode()} points, not {paper}")
    pages = words_on(pdf)
    for number, (words, picture) in enumerate(zip(pages, pictures_of(pdf, folder)), 1):
        width, height, grey = picture
        edge = int(SIDE) - 2
        for y in range(height):
            row = grey[y * width:(y + 1) * width]
            if min(row[:edge]) < 250 or min(row[-edge:]) < 250:
                faults.append(f"page {number}: something stands in the margin, {y} points from the top")
                break
        for word in words:
            if unseen(word, picture):
                faults.append(f"page {number}: “{word[4]}” cannot be seen")
    faults += page_end_faults(pages, paper)
    there = Counter()
    for words in pages:
        there += Counter(re.findall(r"\w+", " ".join(word[4] for word in words)))
    lost = WordsOf(page).counted() - there
    if lost:
        faults.append("not on paper: " + ", ".join(sorted(lost)[:12]))
    return faults


def summary_faults(pdf):
    """Two pages: the outcome and what was possible; worth, moments, what to take away. Then the details."""
    texts = [" ".join(word[4] for word in words) for words in words_on(pdf)]
    wanted = {"Every text that was possible": 0, "What it was worth": 1, "The moments that mattered": 1, "For discussion": 1,
              "What was left on the table": 2}
    return [f"“{heading}” is not on page {page + 1}" for heading, page in wanted.items()
            if not any(heading in text for text in texts[page:page + 1])] + (
        ["the summary has more than two pages"] if not texts[2:] or not texts[2].startswith("What was left") else [])


def class_faults(pdf):
    """The first page: the judgement, the outcomes and, where one picture holds it, what was agreed where."""
    texts = [" ".join(word[4] for word in words) for words in words_on(pdf)]
    first = ["Every table", "What was agreed where"] if " 34 tables" not in " " + texts[0] else ["Every table"]
    return [f"“{heading}” is not on page 1" for heading in first if heading not in texts[0]] + (
        [] if "Table by table" in texts[1][:40] else ["the details do not begin on page 2"])


BAD = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>bad</title><style>@page{size:A4;margin:14mm 15mm 16mm}
body{margin:0;font-family:sans-serif}</style></head><body>%s</body></html>"""
# What each must be told of, in Chromium's boxes or on a sheet.
FAULTS_MADE = {
    "scrolls": ('<div style="overflow-x:auto"><table><tr><td style="white-space:nowrap">' + "word " * 60 +
                "last</td></tr></table></div>", "would scroll"),
    "wide": ('<div style="white-space:nowrap">' + "word " * 60 + "last</div>", "more than it is wide"),
    "white": ('<p style="color:#fff">hidden</p>', "cannot be seen"),
    "margin": ('<div style="margin-left:-10mm;width:40mm;height:5mm;background:#000"></div>', "in the margin"),
    "lost": ('<p>seen</p><p style="display:none">missing</p>', "not on paper: missing"),
    "alone": ("<p>one</p><p style=\"break-before:page\">two</p>", "next to nothing"),
    "parted": ("<p>These are:</p><ul style=\"break-before:page\"><li>" + "word " * 20 + "</li></ul>", "leads in"),
    "flex": ('<div style="display:flex"><p>one</p><p>two</p></div>', "break at the end of a page"),
}


def main():
    test_report, parley = sys.argv[1:3]
    chromium = shutil.which("chromium")
    for program, name in ((chromium, "chromium"), (shutil.which("pdftotext"), "pdftotext")):
        if not program:
            print(f"skipped: {name} is not installed")
            return 77
    try:
        import logging
        import weasyprint
        logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    except ImportError:
        print("skipped: weasyprint is not installed")
        return 77
    with tempfile.TemporaryDirectory() as scratch:
        folder = os.path.abspath(sys.argv[3]) if len(sys.argv) > 3 else os.path.join(scratch, "pages")
        os.makedirs(folder, exist_ok=True)
        began = time.monotonic()
        run_in = dict(os.environ, PARLEY_PAGES=folder, XDG_DATA_HOME=scratch, XDG_CONFIG_HOME=scratch)
        subprocess.run([test_report, "[.printing]"], check=True, env=run_in, stdout=subprocess.DEVNULL)
        contests = {
            "tournament-games": ["first-table", "tests/fixtures/three-seats.yaml", "--agents", "random,tit-for-tat,boulware",
                                 "--games", "2"],
            "tournament-offers": ["--protocol", "saop", "river-water", "joint-venture", "--agents", "all", "--rounds", "20"],
        }
        for name, words in contests.items():
            for paper in SIZES:
                path = os.path.join(folder, f"{name}.{paper}.html")
                if not os.path.exists(path):
                    subprocess.run([parley, "tournament", *words, "--format", "html", "--paper", paper, "-o", path],
                                   check=True, env=run_in)
        for scenario, games in BALANCED:
            for paper in SIZES:
                path = os.path.join(folder, f"balance-{os.path.basename(scenario).split('.')[0]}.{paper}.html")
                if not os.path.exists(path):
                    subprocess.run([parley, "report", "--balance", scenario, "--games", games, "--paper", paper, "-o", path],
                                   check=True, env=run_in)
        for scenario in HANDOUTS:
            for paper in SIZES:
                papers = os.path.join(scratch, "papers-" + os.path.basename(scenario) + paper)
                subprocess.run([parley, "handouts", scenario, "--paper", paper, "-o", papers], check=True, env=run_in,
                               stdout=subprocess.DEVNULL)
                for page in sorted(os.listdir(papers)):
                    stem = f"handout-{os.path.basename(scenario).split('.')[0]}-{page[:-len('.html')]}"
                    shutil.move(os.path.join(papers, page), os.path.join(folder, f"{stem}.{paper}.html"))
        browser = Chromium(chromium, scratch)
        failed = 0
        for name, (body, fault) in FAULTS_MADE.items():
            path, pdf = os.path.join(scratch, name + ".html"), os.path.join(scratch, name + ".pdf")
            page = BAD % body
            with open(path, "w", encoding="utf-8") as out:
                out.write(page)
            browser.open(path, "a4")
            found = browser.layout_faults()
            browser.print_to(pdf)
            found += sheet_faults(page, pdf, "a4", scratch)
            weasyprint.HTML(path).write_pdf(pdf)
            found += sheet_faults(page, pdf, "a4", scratch)
            if not any(fault in one for one in found):
                print(f"a fault made on purpose was not found: {name}: {found}")
                failed += 1
        printed = 0
        for name in sorted(os.listdir(folder)):
            if not name.endswith(".html"):
                continue
            path, paper = os.path.join(folder, name), name.split(".")[-2]
            with open(path, encoding="utf-8") as file:
                page = file.read()
            stem = path[:-len(".html")]
            browser.open(path, paper)
            faults = browser.layout_faults()
            printers = ["chromium"]
            browser.print_to(stem + ".chromium.pdf")
            handout = name.startswith("handout-")
            if name.startswith("handout-first-table") if handout else paper == "a4" or name.startswith(SLOWLY_ON_LETTER):
                printers.append("weasyprint")
                weasyprint.HTML(path).write_pdf(stem + ".weasyprint.pdf")
            for printer in printers:
                pdf = f"{stem}.{printer}.pdf"
                found = sheet_faults(page, pdf, paper, scratch)
                if name.startswith("class"):
                    found += class_faults(pdf)
                elif handout:
                    found += handout_faults(words_on(pdf), paper, name[:-len(f".{paper}.html")])
                elif not name.startswith(("tournament", "balance")):
                    found += summary_faults(pdf)
                faults += [f"{printer}: {fault}" for fault in found]
                printed += 1
            for fault in faults[:20]:
                print(f"{name}: {fault}")
            failed += bool(faults)
        browser.close()
        print(f"{printed} printed, {failed} with faults, {time.monotonic() - began:.0f} s")
        return 1 if failed or printed == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
