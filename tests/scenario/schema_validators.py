"""Several public validators come to one verdict by the schema, and to that of `parley check` wherever a schema can see
the fault.

    schema_validators.py [ROOT]

Validators: python3-jsonschema always; python3-fastjsonschema and Ajv (node-ajv of Debian, or what NODE_PATH leads to)
where they are installed. Files: every scenario, every good fixture and every bad one; of a bad one its first line says
what `check` finds ("# expects S014 at 12:5"), which a test of the reader holds to be exact.
"""

import decimal
import json
import os
import pathlib
import shutil
import subprocess
import sys

import jsonschema
import yaml

from schema_agreement import CoreLoader, validator_of

# Faults that no schema of draft 7 can see: the file as text, its order, names that are defined elsewhere in it, sums and
# comparisons between places, and what depends on what a measure is aimed at.
BEYOND_A_SCHEMA = {
    "S001", "S002", "S003", "S004", "S005", "S006", "S007", "S008", "S009", "S010", "S011", "S012",  # as text
    "S015", "S022", "S058", "S059",  # keys twice, their order, the name of the file, odd blanks
    "S031", "S032", "S033", "S034", "S035", "S036",  # names
    "S040", "S041", "S042", "S043", "S044", "S046", "S047", "S048", "S049", "S050", "S051", "S052", "S053", "S054", "S055",
    "S056", "S060", "S061", "S063", "S064", "S065", "S068", "S069", "S070", "S071", "S072", "S073", "S074", "S075", "S076",
    "S077", "S078",
}
# Beyond it in one place and not in another: files where the schema could not have seen it.
BEYOND_IN = {"more-capital-than-can-be-kept": "S024", "due-after-the-last-period": "S024", "leaves-after-the-last-period": "S024"}  # a bound that the file itself sets

# And seen all the same, of codes that mostly are not.
SEEN_IN = {"consult-in-an-event", "reveal-in-an-event", "others-in-an-event", "self-in-an-event", "question-without-a-right-answer"}

AJV = """
const Ajv = require('ajv'); const fs = require('fs');
const given = JSON.parse(fs.readFileSync(0, 'utf8'));
const ajv = new (Ajv.default || Ajv)({allErrors: false, strict: false});
const fits = ajv.compile(given.schema);
process.stdout.write(JSON.stringify(given.documents.map(document => fits(document))));
"""


def good_files(root):
    fixtures = root / "tests/fixtures"
    return (sorted((root / "scenarios").glob("*.yaml")) + sorted(fixtures.glob("*-seats.yaml"))
            + sorted((fixtures / "lint").glob("*.yaml")) + sorted((fixtures / "many-seats").glob("*.yaml"))
            + [root / "tests/scenario" / name for name in ("base.yaml", "every_key.yaml", "every_effect.yaml", "least.yaml")])


def is_text(path):
    try:
        path.read_text(encoding="utf-8")
        return True
    except UnicodeDecodeError:
        return False


def bad_files(root):
    return [path for path in sorted((root / "tests/fixtures/bad").glob("*.yaml")) if is_text(path)]


def codes_of(path, text):
    """The errors that check finds; warnings (from 80 on) let a file through."""
    first = text.split("\n", 1)[0]
    if not first.startswith("# expects "):
        return []
    codes = [word.split()[0] for word in first[len("# expects "):].split(", ")]
    return [code for code in codes if code.startswith("S") and int(code[1:]) < 80 and BEYOND_IN.get(path.stem) != code]


def seen_by_no_schema(codes):
    return all(code in BEYOND_A_SCHEMA for code in codes)


def schema_of(root, **how):
    return json.loads((root / "scenarios/scenario.schema.json").read_text(encoding="utf-8"), **how)


def python_validator(root):
    validator = validator_of(schema_of(root, parse_float=decimal.Decimal))
    return lambda document: next(validator.iter_errors(document), None) is None


def plain(value):
    """As JSON has it: numbers as doubles, keys as text."""
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return float(value) if isinstance(value, decimal.Decimal) else value


def by_fastjsonschema(root, documents):
    import fastjsonschema
    fits = fastjsonschema.compile(schema_of(root))
    documents = json.loads(json.dumps(documents))  # its own: it writes presets into what it judges
    verdicts = []
    for document in documents:
        try:
            fits(document)
            verdicts.append(True)
        except fastjsonschema.JsonSchemaValueException:
            verdicts.append(False)
    return f"fastjsonschema {fastjsonschema.VERSION}", verdicts


def by_ajv(root, documents):
    paths = [path for path in (os.environ.get("NODE_PATH", ""), "/usr/share/nodejs") if path]
    given = json.dumps({"schema": schema_of(root), "documents": documents})
    done = subprocess.run(["node", "-e", AJV], input=given, capture_output=True, text=True, check=False,
                          env=dict(os.environ, NODE_PATH=":".join(paths)))
    if "Cannot find module 'ajv'" in done.stderr:
        return None
    if done.returncode != 0:
        raise SystemExit(f"schema_validators: Ajv failed: {done.stderr[-2000:]}")
    return "Ajv", json.loads(done.stdout)


def others(root, documents):
    """Every other validator there is: (name, verdict by document)."""
    found = []
    try:
        found.append(by_fastjsonschema(root, documents))
    except ImportError:
        print("python3-fastjsonschema is not installed: left out")
    ajv = by_ajv(root, documents) if shutil.which("node") else None
    if ajv:
        found.append(ajv)
    else:
        print("Ajv is not installed: left out")
    return found


def main(root):
    valid, wrong = python_validator(root), 0
    names, exact, documents = [], [], []
    for path in good_files(root) + bad_files(root):
        text = path.read_text(encoding="utf-8")
        codes = codes_of(path, text)
        try:
            document = yaml.load(text, Loader=CoreLoader)
        except yaml.YAMLError:
            continue  # no document to judge
        fits = valid(document)
        if fits and (path.stem in SEEN_IN or not seen_by_no_schema(codes)):
            wrong += 1
            print(f"{path.name}: check finds {codes}, and the schema takes it", file=sys.stderr)
        if not fits and not codes:
            wrong += 1
            print(f"{path.name}: the schema alone refuses it", file=sys.stderr)
        try:
            json.dumps(plain(document), allow_nan=False)
        except (ValueError, TypeError, RecursionError):
            continue  # nothing that JSON can hold
        names.append(path.name)
        exact.append(fits)
        documents.append(plain(document))
    judged = others(root, documents)
    for validator, verdicts in judged:
        for name, one, other in zip(names, exact, verdicts):
            if one != other:
                wrong += 1
                print(f"{name}: python3-jsonschema says {one}, {validator} {other}", file=sys.stderr)
    print(f"{len(names)} files, {exact.count(False)} refused by the schema; validators: jsonschema"
          + "".join(", " + name for name, _ in judged) + f"; {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()))
