"""What an editor marks: a YAML language server, driven by its protocol over stdin and stdout, on good and bad files.

    language_server.py SERVER PROGRAM [ROOT]    SERVER is a command, such as "node …/yaml-language-server --stdio"

For every file of the tree's good and bad scenarios the server's verdict (errors, or none) must be that of the schema
by python3-jsonschema, and so must be that of `parley check` wherever a schema can see the fault (BEYOND_A_SCHEMA says
where not). Then, by the schema that `parley schema --for FILE` writes, misspelt names are marked too, at their place.
Not part of the tests, since no distribution packages a YAML language server: run by hand (tests/README.md).
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

import yaml

from schema_agreement import MISSPELT, OBLIGORS, CoreLoader
from schema_validators import BEYOND_A_SCHEMA, bad_files, codes_of, good_files, python_validator, seen_by_no_schema


# What yaml-language-server 1.25.0 (npm) judges otherwise, by itself; other servers may do without these.
KNOWN = {
    "empty-file": "of a file of comments alone it says nothing",
    "merge-key": "it merges `<<`, which YAML 1.2 has as a key like any other",
    "no-key-word": "a key that is null silences everything it would say of the whole file",
}


class Server:
    """One language server; requests in order, diagnostics by file."""

    def __init__(self, command, schema):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.number, self.opened, self.diagnostics, self.answers = 0, 0, {}, {}
        self.news = threading.Condition()
        self.settings = {"yaml": {"validate": True, "hover": False, "completion": False, "schemaStore": {"enable": False},
                                  "schemas": {schema.as_uri(): "*.yaml"}, "yamlVersion": "1.2"}}
        threading.Thread(target=self.read, daemon=True).start()
        self.ask("initialize", {"processId": os.getpid(), "rootUri": None, "capabilities": {
            "workspace": {"configuration": True, "didChangeConfiguration": {"dynamicRegistration": True}},
            "textDocument": {"publishDiagnostics": {}}}})
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": self.settings})
        # It takes the settings in its own time: until then it knows no schema, and marks nothing.
        for _ in range(40):
            if self.marks(schema.with_name("probe.yaml"), "nonsense: 1\n"):
                return
            time.sleep(0.25)
        raise SystemExit("language_server: it does not take the schema")

    def write(self, message):
        body = json.dumps(dict(message, jsonrpc="2.0")).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def tell(self, method, parameters):
        self.write({"method": method, "params": parameters})

    def ask(self, method, parameters):
        self.number += 1
        self.write({"id": self.number, "method": method, "params": parameters})
        with self.news:
            if not self.news.wait_for(lambda: self.number in self.answers, timeout=60):
                raise SystemExit(f"language_server: no answer to {method}")
            return self.answers.pop(self.number)

    def read(self):
        stream = self.process.stdout
        while True:
            length = 0
            while (line := stream.readline().strip()):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            if not length:
                return
            said = json.loads(stream.read(length))
            with self.news:
                if "method" not in said:
                    self.answers[said["id"]] = said
                elif said["method"] == "textDocument/publishDiagnostics":
                    self.diagnostics[said["params"]["uri"]] = said["params"]["diagnostics"]
                elif "id" in said:  # it asks for the settings, section by section
                    asked = said.get("params", {}).get("items", []) if said["method"] == "workspace/configuration" else []
                    self.write({"id": said["id"], "result": [self.settings.get(item.get("section"), {}) for item in asked]})
                self.news.notify_all()

    def marks(self, path, text):
        """The errors that it marks in a file of that name with that text: (line, column from 1, message)."""
        self.opened += 1  # a name of its own: closing a file says something of it too
        uri = (path.parent / str(self.opened) / path.name).as_uri()
        self.tell("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": text}})
        with self.news:
            if not self.news.wait_for(lambda: uri in self.diagnostics, timeout=60):
                raise SystemExit(f"language_server: no word about {path.name}")
            found = self.diagnostics[uri]
        self.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
        return [(mark["range"]["start"]["line"] + 1, mark["range"]["start"]["character"] + 1, mark["message"])
                for mark in found if mark.get("severity", 1) == 1]


def compare(server, root):
    """The server against the schema and against what the check says, file by file."""
    valid, wrong, files = python_validator(root), 0, 0
    for path in good_files(root) + bad_files(root):
        text = path.read_text(encoding="utf-8")
        marks = server.marks(path, text)
        files += 1
        codes = codes_of(path, text)
        try:
            fits = valid(yaml.load(text, Loader=CoreLoader))
        except yaml.YAMLError:
            fits = False
        if fits == (not marks):
            continue
        # The server's own reader sees keys that stand twice and other faults of the file as text.
        if marks and seen_by_no_schema(codes):
            print(f"{path.name}: beyond the schema, and marked by the server itself: {marks[0][2]}")
            continue
        if path.stem in KNOWN:
            print(f"{path.name}: known: {KNOWN[path.stem]}")
            continue
        wrong += 1
        print(f"{path.name}: schema {'takes' if fits else 'refuses'} it, check says {codes or 'nothing'}, server {marks[:2]}",
              file=sys.stderr)
    print(f"{files} files, {wrong} judged otherwise by the server than by the schema")
    return wrong


def misspelt_names(command, program, root, folder):
    """By the schema of a file's own names, the server marks a misspelt name where it stands."""
    base = root / "tests/scenario/base.yaml"
    own = folder / "own.schema.json"
    own.write_text(subprocess.run([program, "schema", "--for", str(base)], capture_output=True, text=True, check=True).stdout)
    server = Server(command, own)
    text = base.read_text(encoding="utf-8")
    wrong = len(server.marks(folder / "base.yaml", text))
    for new in MISSPELT:
        key = new.split(":")[0]
        start = text.index(OBLIGORS) + OBLIGORS.index(key + ":")
        changed = text[:start] + new + text[text.index("\n", start):]
        line = text.count("\n", 0, start) + 1
        marks = server.marks(folder / "base.yaml", changed)
        print(f"{new!r}: {marks}")
        wrong += not any(mark[0] == line for mark in marks)
    server.process.kill()
    return wrong


def main(command, program, root):
    with tempfile.TemporaryDirectory() as name:
        server = Server(command, root / "scenarios/scenario.schema.json")
        wrong = compare(server, root)
        server.process.kill()
        return 1 if wrong + misspelt_names(command, program, root, pathlib.Path(name)) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1].split(), sys.argv[2], pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else ".").resolve()))
