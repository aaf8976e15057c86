#!/bin/sh
# A key of a mapping may be null in YAML 1.2: "~: 1", "null: 1", or nothing before the colon. Where a schema allows no further
# keys, yaml-language-server 1.25.0 of npm says not one word of a file that has such a key: neither that there is no key of that
# name, nor any other fault of the file, those included that need no schema (a key that stands twice). It publishes the empty
# list that it has for a file without faults. With "null" in quotes, or 1, true or no as a key, it says all it has to say.
# Seen with yaml-language-server 1.25.0 and its yaml 2.8.3.
# Bearing on Parley: its schema is offered to editors; `parley check` marks such a key (S017), and tests/scenario/
# language_server.py, run by hand, knows of this.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix js yaml-language-server@1.25.0 yaml@2.8.3 >install.log 2>&1 || {
    cat install.log >&2
    echo "the packages could not be installed" >&2
    exit 2
}

cat >schema.json <<'EOF'
{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["title"], "additionalProperties": false,
 "properties": {"title": {"type": "string"}, "minutes": {"type": "integer"},
                "parties": {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": false,
                                                                       "properties": {"name": {"type": "string"}}}}}}
EOF
cat >client.cjs <<'EOF'
// The errors that the language server marks in each text, by its protocol over stdin and stdout.
const { spawn } = require("child_process");
const { pathToFileURL } = require("url");
const server = spawn(process.execPath, ["js/node_modules/yaml-language-server/bin/yaml-language-server", "--stdio"],
                     { stdio: ["pipe", "pipe", "ignore"] });
const settings = { yaml: { validate: true, yamlVersion: "1.2", schemaStore: { enable: false },
                           schemas: { [pathToFileURL("schema.json").href]: "*.yaml" } } };
const told = new Map(), answered = new Map();
let rest = Buffer.alloc(0), number = 0;
const write = message => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
};
const ask = (method, params) => new Promise(done => { answered.set(++number, done); write({ id: number, method, params }); });
const hear = said => {
    if (said.method === "textDocument/publishDiagnostics") told.get(said.params.uri)?.(said.params.diagnostics);
    else if (said.method === "workspace/configuration")
        write({ id: said.id, result: said.params.items.map(item => settings[item.section] ?? {}) });
    else if (said.method && said.id !== undefined) write({ id: said.id, result: null });
    else if (!said.method) answered.get(said.id)?.(said.result);
};
server.stdout.on("data", data => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
        const head = rest.indexOf("\r\n\r\n"), size = /Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(head, 0)).toString());
        if (head < 0 || rest.length < head + 4 + +size[1]) return;
        const body = rest.subarray(head + 4, head + 4 + +size[1]);
        rest = rest.subarray(head + 4 + +size[1]);
        hear(JSON.parse(body.toString()));
    }
});
let opened = 0;
const marks = async text => {
    const uri = pathToFileURL(`${++opened}/talks.yaml`).href;
    const list = await new Promise(done => {
        told.set(uri, done);
        write({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
    });
    return list.map(mark => `${mark.range.start.line + 1}:${mark.range.start.character + 1} ${mark.message}`);
};
(async () => {
    await ask("initialize", { processId: process.pid, rootUri: null,
        capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } } });
    write({ method: "initialized", params: {} });
    write({ method: "workspace/didChangeConfiguration", params: { settings } });
    for (let tries = 0; !(await marks("nonsense: 1\n")).length && tries < 80; ++tries) // until it has taken the schema
        await new Promise(done => setTimeout(done, 250));
    for (const text of require("./texts.json"))
        console.log(`${JSON.stringify(text)}: ${(await marks(text)).join("; ") || "nothing"}`);
    server.kill();
})();
EOF
cat >texts.json <<'EOF'
["title: 5\nminutes: forty\nnonsense: 1\n", "title: 5\nminutes: forty\n~: 1\n", "title: 5\nminutes: forty\nnull: 1\n",
 "title: 5\n: 1\n", "title: a\ntitle: b\n", "title: a\ntitle: b\n~: 1\n", "title: 5\nparties:\n  us:\n    ~: 1\n",
 "~: 1\n", "title: 5\n\"null\": 1\n", "title: 5\n1: 1\n", "title: 5\ntrue: 1\n", "title: 5\nno: 1\n"]
EOF

{
    node -p '["yaml-language-server", "yaml"].map(each => each + " " +
        require("./js/node_modules/" + each + "/package.json").version).join(", ")'
    timeout 120 node client.cjs
} | tee seen

cat >expected <<'EOF'
yaml-language-server 1.25.0, yaml 2.8.3
"title: 5\nminutes: forty\nnonsense: 1\n": 1:8 Incorrect type. Expected "string".; 2:10 Incorrect type. Expected "integer".; 3:1 Property nonsense is not allowed.
"title: 5\nminutes: forty\n~: 1\n": nothing
"title: 5\nminutes: forty\nnull: 1\n": nothing
"title: 5\n: 1\n": nothing
"title: a\ntitle: b\n": 2:1 Map keys must be unique
"title: a\ntitle: b\n~: 1\n": nothing
"title: 5\nparties:\n  us:\n    ~: 1\n": nothing
"~: 1\n": nothing
"title: 5\n\"null\": 1\n": 1:8 Incorrect type. Expected "string".; 2:1 Property null is not allowed.
"title: 5\n1: 1\n": 1:8 Incorrect type. Expected "string".; 2:1 Property 1 is not allowed.
"title: 5\ntrue: 1\n": 1:8 Incorrect type. Expected "string".; 2:1 Property true is not allowed.
"title: 5\nno: 1\n": 1:8 Incorrect type. Expected "string".; 2:1 Property no is not allowed.
EOF
if diff expected seen; then echo "As it was seen before."; else
    echo "This is not what was seen before." >&2
    exit 1
fi
