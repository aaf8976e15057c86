#!/bin/sh
# YAML 1.2 has no merge key: "<<" is a key like any other, and a schema without further keys forbids it. yaml-language-server
# 1.25.0 of npm, told yamlVersion 1.2 (its own default too, of which its README says that it is strictly enforced), merges it all
# the same, even where it stands in quotes: what is under it is judged as if it stood beside it and counts as what the schema
# requires, and a "<<" with no mapping under it is passed over in silence. So a file is without fault in the editor which lacks
# its title for every reader of YAML 1.2, its own among them (yaml 2.8.3).
# Seen with yaml-language-server 1.25.0 and its yaml 2.8.3.
# Bearing on Parley: its schema is offered to editors; `parley check` marks "<<" as an unknown key, and tests/scenario/
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
["title: t\nnonsense: {minutes: 5}\n", "title: t\n<<: {minutes: 5}\n", "title: t\n<<: {minutes: forty}\n",
 "minutes: 5\n", "minutes: 5\n<<: {title: t}\n", "minutes: 5\n\"<<\": {title: t}\n", "title: t\n<<: 5\n"]
EOF

{
    node -p '["yaml-language-server", "yaml"].map(each => each + " " +
        require("./js/node_modules/" + each + "/package.json").version).join(", ")'
    timeout 120 node client.cjs
    node -p '"yaml reads: " + JSON.stringify(require("./js/node_modules/yaml").parse("minutes: 5\n<<: {title: t}\n", { version: "1.2" }))'
} | tee seen

cat >expected <<'EOF'
yaml-language-server 1.25.0, yaml 2.8.3
"title: t\nnonsense: {minutes: 5}\n": 2:1 Property nonsense is not allowed.
"title: t\n<<: {minutes: 5}\n": nothing
"title: t\n<<: {minutes: forty}\n": 2:15 Incorrect type. Expected "integer".
"minutes: 5\n": 1:1 Missing property "title".
"minutes: 5\n<<: {title: t}\n": nothing
"minutes: 5\n\"<<\": {title: t}\n": nothing
"title: t\n<<: 5\n": nothing
yaml reads: {"minutes":5,"<<":{"title":"t"}}
EOF
if diff expected seen; then echo "As it was seen before."; else
    echo "This is not what was seen before." >&2
    exit 1
fi
