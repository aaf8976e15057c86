"""The reader and the schema judge alike.

Each case is the small scenario of base.yaml with one piece written over, and the verdict that is right. The document is
read as editors read it, by the core schema of YAML 1.2 (PyYAML's own types are those of YAML 1.1: `yes` a truth value,
044 octal, a day of its own kind; so they are replaced here), and validated against the schema that the program makes,
by python3-jsonschema, with exact decimal numbers. `parley check` must come to the same verdict.

What no schema can see is its own list: there the reader alone refuses, and the page of the format says so.
"""

import decimal
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml


class CoreLoader(yaml.SafeLoader):
    """The core schema of YAML 1.2.2, §10.3.2."""


CoreLoader.yaml_implicit_resolvers = {}
FLOAT = r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"
for tag, pattern in (
    ("null", r"^(?:~|null|Null|NULL|)$"),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$"),
    ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$"),
    ("float", r"^(?:" + FLOAT + r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$"),
):
    CoreLoader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), None)


def whole(loader, node):
    text = loader.construct_scalar(node)
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text)


def fraction(loader, node):
    text = loader.construct_scalar(node)
    return decimal.Decimal(re.sub(r"\.inf", "inf", text, flags=re.I).replace(".nan", "nan"))


CoreLoader.add_constructor("tag:yaml.org,2002:int", whole)
CoreLoader.add_constructor("tag:yaml.org,2002:float", fraction)


def is_whole(checker, value):
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, decimal.Decimal) and value.is_finite() and value == value.to_integral_value())


def validator_of(schema):
    types = jsonschema.Draft7Validator.TYPE_CHECKER.redefine("integer", is_whole)
    return jsonschema.validators.extend(jsonschema.Draft7Validator, type_checker=types)(schema)


TITLE = "title: Two rivers\n"
MINUTES = "minutes: 10\n"
WORTH = "values: {north: 2.5, south: 4}"
DAY = "date: 2001-03-02"
LATITUDE = "latitude: 50.25"
INTRUSIVE = "intrusive: yes"
PRICE = "intrusion_price: 1.5"
LINE = "head: Head of the Northern delegation"
OBLIGORS = "obligors: [north]\n          mirror: barges_s"

# (what is written over, what by, whether both accept it)
CASES = [
    (TITLE, TITLE, True),
    # Allowances
    (MINUTES, MINUTES + "lint: {allow: [{code: B041, reason: Meant so.}]}\n", True),
    (MINUTES, MINUTES + "lint: {allow: [{code: B999, reason: Meant so.}]}\n", False),
    (MINUTES, MINUTES + 'lint: {allow: [{code: B041, reason: ""}]}\n', False),
    (MINUTES, MINUTES + "lint: {allow: [{code: B041}]}\n", False),
    (MINUTES, MINUTES + "lint: {allow: []}\n", False), (MINUTES, MINUTES + "lint: {}\n", False),
    # Text
    (TITLE, "title: 2022\n", False), (TITLE, 'title: "2022"\n', True), (TITLE, "title: '2022'\n", True),
    (TITLE, "title: 2022 again\n", True), (TITLE, "title: 4.4\n", False), (TITLE, "title: 4e1\n", False),
    (TITLE, "title: 0x2C\n", False), (TITLE, "title: 0o7\n", False), (TITLE, "title: +5\n", False),
    (TITLE, "title: 044\n", False), (TITLE, "title: .inf\n", False), (TITLE, "title: .nan\n", False),
    (TITLE, "title: true\n", False), (TITLE, "title: False\n", False), (TITLE, "title: tRue\n", True),
    (TITLE, "title: yes\n", True), (TITLE, "title: off\n", True), (TITLE, "title: null\n", False),
    (TITLE, "title: ~\n", False), (TITLE, "title:\n", False), (TITLE, 'title: ""\n', False),
    (TITLE, 'title: "  "\n', False), (TITLE, 'title: " x "\n', True), (TITLE, "title: 1986-02-30\n", True),
    (TITLE, "title: 12:30\n", True), (TITLE, "title: 1_000\n", True), (TITLE, "title: |\n  2022\n", True),
    (TITLE, "title: [Two rivers]\n", False), (TITLE, "title: {a: b}\n", False),
    (TITLE, "title: Two rivers # 3\n", True), (TITLE, "titel: Two rivers\n", False),
    (LINE, "head: 7", False), (LINE, "head: 7 offices", True),
    # Whole numbers
    (MINUTES, 'minutes: "44"\n', False), (MINUTES, "minutes: 44\n", True), (MINUTES, "minutes: 44.0\n", True),
    (MINUTES, "minutes: 44.5\n", False), (MINUTES, "minutes: 4e1\n", True), (MINUTES, "minutes: 4E+1\n", True),
    (MINUTES, "minutes: 400e-1\n", True), (MINUTES, "minutes: 4e-1\n", False), (MINUTES, "minutes: +5\n", True),
    (MINUTES, "minutes: 044\n", True), (MINUTES, "minutes: 0x2C\n", True), (MINUTES, "minutes: 0o54\n", True),
    (MINUTES, "minutes: -0\n", False), (MINUTES, "minutes: 0\n", False), (MINUTES, "minutes: 600\n", True),
    (MINUTES, "minutes: 601\n", False), (MINUTES, "minutes: 600.5\n", False), (MINUTES, "minutes: 6e2\n", True),
    (MINUTES, "minutes: .inf\n", False), (MINUTES, "minutes: -.inf\n", False),
    (MINUTES, "minutes: 99999999999999999999999999\n", False), (MINUTES, "minutes: 1e400\n", False),
    (MINUTES, "minutes: ten\n", False), (MINUTES, "minutes: true\n", False), (MINUTES, "minutes:\n", False),
    (MINUTES, "minutes: 1_0\n", False), (MINUTES, "minutes: 10 minutes\n", False), (MINUTES, "minutes: 10,5\n", False),
    (MINUTES, "minutes: 44.\n", True), (MINUTES, "minutes: [10]\n", False),
    ("tension: 50", "tension: -0", True), ("tension: 50", "tension: -1", False), ("tension: 50", "tension: 50%", False),
    ("parley: 1\n", "parley: 1.0\n", True), ("parley: 1\n", "parley: 2\n", False), ("parley: 1\n", 'parley: "1"\n', False),
    # Points, shares and degrees: finer than is kept is rounded, and a warning says so
    (WORTH, "values: {north: 5.125, south: 4}", True), (WORTH, "values: {north: .5, south: 4}", True),
    (WORTH, "values: {north: 5., south: 4}", True), (WORTH, "values: {north: 25e-1, south: 4}", True),
    (WORTH, "values: {north: +2.5, south: 4}", True), (WORTH, 'values: {north: "2.5", south: 4}', False),
    (WORTH, "values: {north: 100, south: 4}", True), (WORTH, "values: {north: 100.001, south: 4}", False),
    (WORTH, "values: {north: -100.001, south: 4}", False), (WORTH, "values: {north: 1.2.3, south: 4}", False),
    (PRICE, "intrusion_price: 1.555", True), (PRICE, "intrusion_price: -0.0001", False),
    (PRICE, "intrusion_price: 10", True), (PRICE, "intrusion_price: 10.0001", False),
    (LATITUDE, "latitude: 50.2512345678", True), (LATITUDE, "latitude: 90", True), (LATITUDE, "latitude: 90.0000001", False),
    (LATITUDE, 'latitude: "50.25"', False), (LATITUDE, "latitude: 50°", False),
    # Yes and no, choices, ids
    (INTRUSIVE, "intrusive: no", True), (INTRUSIVE, 'intrusive: "yes"', True), (INTRUSIVE, "intrusive: true", False),
    (INTRUSIVE, "intrusive: Yes", False), (INTRUSIVE, "intrusive: on", False), (INTRUSIVE, "intrusive: 1", False),
    (INTRUSIVE, 'intrusive: " yes"', False),
    ("{kind: invented,", "{kind: press,", True), ("{kind: invented,", '{kind: "press",', True),
    ("{kind: invented,", "{kind: gossip,", False), ("{kind: invented,", '{kind: "press ",', False),
    ("id: base\n", "id: 44\n", False), ("id: base\n", "id: Base\n", False), ("id: base\n", "id: true\n", False),
    ("id: base\n", 'id: "base"\n', True), ("id: base\n", 'id: " base"\n', False),
    # Days
    (DAY, "date: 1986-02-30", False), (DAY, "date: 1986-02-28", None), (DAY, 'date: "2001-03-02"', True),
    (DAY, "date: 2001-13-01", False), (DAY, "date: 2001-00-01", False), (DAY, "date: 2001-04-31", False),
    (DAY, "date: 1900-02-29", False), (DAY, "date: 2000-02-29", True), (DAY, "date: 1996-02-29", True),
    (DAY, "date: 2001-3-2", False), (DAY, "date: 2001-03-02T00:00:00Z", False), (DAY, "date: 20010302", False),
    (DAY, 'date: " 2001-03-02"', False),
    # Lists and mappings
    (OBLIGORS, "obligors: north\n          mirror: barges_s", False),
    (OBLIGORS, "obligors: [north, north]\n          mirror: barges_s", False),
    (OBLIGORS, "obligors: []\n          mirror: barges_s", False),
    (OBLIGORS, "obligors: [1]\n          mirror: barges_s", False),
    (OBLIGORS, "obligors: [\n           north]\n          mirror: barges_s", True),
    ("agenda: [contacts, barges]", "agenda: all", True), ("agenda: [contacts, barges]", "agenda: some", False),
    ("effects: [consult]", "effects: [consult, incident]", None), ("effects: [consult]", "effects: [consul]", False),
]

# What is not in the values: the reader alone can refuse it.
ONLY_THE_READER = [
    (TITLE, "title: &title Two rivers\n"),
    (LINE, "head: &head The head"),
    (TITLE, "title: !!str 2022\n"),
    (TITLE, "title: Two rivers\ntitle: Three rivers\n"),
    ("id: base\n", "id: another\n"),
    (OBLIGORS, "obligors: [nowhere]\n          mirror: barges_s"),
    ("prior: 60", "prior: 61"),
]


# A name that is misspelt, in the small scenario: seen by the schema that is made for the file alone.
MISSPELT = ["obligors: [nord]", "mirror: barges_x"]


def wrong_with_own_names(program, root):
    """The schema of a file's own names takes the file, and marks a name that is misspelt."""
    wrong = 0
    files = sorted((root / "scenarios").glob("*.yaml")) + sorted((root / "tests/fixtures").glob("*-seats.yaml"))
    base = root / "tests/scenario/base.yaml"
    for file in files + [base]:
        made = subprocess.run([program, "schema", "--for", str(file)], capture_output=True, text=True, check=True)
        validator = validator_of(json.loads(made.stdout, parse_float=decimal.Decimal))
        text = file.read_text(encoding="utf-8")
        for fault in list(validator.iter_errors(yaml.load(text, Loader=CoreLoader)))[:3]:
            wrong += 1
            print(f"{file.name}: refused by the schema of its own names: {fault.message[:200]}", file=sys.stderr)
        if file != base:
            continue
        for new in MISSPELT:
            key = new.split(":")[0]
            start = text.index(OBLIGORS) + OBLIGORS.index(key + ":")
            end = min(at for at in (text.find("\n", start), len(text)) if at >= 0)
            if not list(validator.iter_errors(yaml.load(text[:start] + new + text[end:], Loader=CoreLoader))):
                wrong += 1
                print(f"{new}: not seen by the schema of the file's own names", file=sys.stderr)
    return wrong


def main(program, root):
    base = (root / "tests/scenario/base.yaml").read_text(encoding="utf-8")
    schema = json.loads((root / "scenarios/scenario.schema.json").read_text(encoding="utf-8"), parse_float=decimal.Decimal)
    jsonschema.Draft7Validator.check_schema(json.loads(json.dumps(schema, default=float)))
    validator = validator_of(schema)
    wrong = 0

    def by_schema(text):
        try:
            return not list(validator.iter_errors(yaml.load(text, Loader=CoreLoader)))
        except yaml.YAMLError:
            return False

    def by_reader(text, folder):
        file = folder / "base.yaml"
        file.write_text(text, encoding="utf-8")
        done = subprocess.run([program, "check", str(file)], capture_output=True, text=True, check=False)
        # S053 and the like compare places; a date may lie after the calendar: both are beyond a schema.
        return done.returncode == 0, done.stdout

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for old, new, right in CASES:
            assert base.count(old) == 1, old
            text = base.replace(old, new)
            schema_says = by_schema(text)
            reader_says, told = by_reader(text, folder)
            fine = schema_says == reader_says and right in (None, reader_says)
            if not fine:
                wrong += 1
                print(f"{new!r}: right {right}, schema {schema_says}, reader {reader_says}\n{told}", file=sys.stderr)
        for old, new in ONLY_THE_READER:
            assert base.count(old) == 1, old
            text = base.replace(old, new)
            reader_says, told = by_reader(text, folder)
            if not by_schema(text) or reader_says:
                wrong += 1
                print(f"{new!r}: the reader alone was to refuse this\n{told}", file=sys.stderr)
        # Nothing that a schema refuses is accepted: all bad files, and the scenarios themselves.
        for file in sorted((root / "tests/fixtures/bad").glob("*.yaml")):
            try:
                text = file.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue
            accepted, told = by_reader(text, folder)
            if accepted and not by_schema(text):
                wrong += 1
                print(f"{file.name}: the schema alone refuses this\n{told}", file=sys.stderr)
        for file in sorted((root / "scenarios").glob("*.yaml")):
            if not by_schema(file.read_text(encoding="utf-8")):
                wrong += 1
                print(f"{file.name}: refused by the schema", file=sys.stderr)
        wrong += wrong_with_own_names(program, root)
    print(f"{len(CASES) + len(ONLY_THE_READER)} cases, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))
