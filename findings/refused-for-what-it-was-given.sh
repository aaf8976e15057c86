#!/bin/sh
# In JSON Schema "default" is a note: it changes no verdict. The validators that fastjsonschema 2.16.3 makes write it into the
# document that they judge, while they judge it, into the caller's own object and into branches that then do not fit. So valid
# documents are refused for a key that they were given: by "propertyNames" at once, by "oneOf" because of what a branch that did
# not fit left behind; by "maxProperties", "dependencies" or the default's own type the second time, when the first time they
# were accepted. What "anyOf" tried stays in the document. python3-jsonschema accepts all of them, twice, and changes none. That
# missing keys are filled in is documented (`use_default`, which is on unless it is set to False; with False all is well); that
# it decides what is valid is not. Seen with python3-fastjsonschema 2.16.3-2 and python3-jsonschema 4.10.3-1 of Debian 12.
# Bearing on Parley: its schema names presets as defaults. tests/scenario/schema_validators.py gives fastjsonschema documents of
# its own to judge; a lecturer's tool that uses it gets a scenario back with presets written in.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

{
    apt-get -q -o APT::Sandbox::User=root download python3-fastjsonschema=2.16.3-2 python3-jsonschema=4.10.3-1 \
        python3-attr=22.2.0-1 python3-pyrsistent=0.18.1-1+b3
    for package in ./*.deb; do dpkg -x "$package" root; done
} >install.log 2>&1 || {
    cat install.log >&2
    echo "the packages could not be installed" >&2
    exit 2
}

cat >judge.py <<'EOF'
import copy, json
from importlib.metadata import version
import fastjsonschema, jsonschema
EIGHTY = {"port": {"default": 80}}
CASES = {
    "propertyNames": ({"properties": EIGHTY, "propertyNames": {"enum": ["host"]}}, {"host": "a"}),
    "oneOf": ({"oneOf": [{"properties": {**EIGHTY, "host": {"type": "integer"}}}, {"maxProperties": 1}]}, {"host": "a"}),
    "maxProperties": ({"properties": EIGHTY, "maxProperties": 1}, {"host": "a"}),
    "dependencies": ({"properties": EIGHTY, "dependencies": {"port": ["path"]}}, {"host": "a"}),
    "type of the default": ({"properties": {"port": {"type": "integer", "default": "80"}}}, {"host": "a"}),
    "anyOf": ({"anyOf": [{"properties": {**EIGHTY, "host": {"type": "integer"}}}, {"required": ["host"]}]}, {"host": "a"}),
}


def verdict(validate, refusal, document):
    try:
        validate(document)
        return "accepted"
    except refusal:
        return "refused"


print("fastjsonschema", version("fastjsonschema"), "/ jsonschema", version("jsonschema"))
for name, (schema, document) in CASES.items():
    mild = copy.deepcopy(document)
    fast, without = fastjsonschema.compile(schema), fastjsonschema.compile(schema, use_default=False)
    other = jsonschema.Draft7Validator(schema)
    told = [verdict(fast, fastjsonschema.JsonSchemaException, document) for _ in range(2)]
    plain = {verdict(without, fastjsonschema.JsonSchemaException, mild) for _ in range(2)}
    theirs = {verdict(other.validate, jsonschema.ValidationError, mild) for _ in range(2)}
    print(f"{name}: {', then '.join(told)}, now {json.dumps(document)};",
          f"use_default=False {' '.join(plain)}, jsonschema {' '.join(theirs)}, still {json.dumps(mild)}")
EOF
PYTHONPATH=root/usr/lib/python3/dist-packages /usr/bin/python3 -S judge.py | tee seen

cat >expected <<'EOF'
fastjsonschema 2.16.3 / jsonschema 4.10.3
propertyNames: refused, then refused, now {"host": "a", "port": 80}; use_default=False accepted, jsonschema accepted, still {"host": "a"}
oneOf: refused, then refused, now {"host": "a", "port": 80}; use_default=False accepted, jsonschema accepted, still {"host": "a"}
maxProperties: accepted, then refused, now {"host": "a", "port": 80}; use_default=False accepted, jsonschema accepted, still {"host": "a"}
dependencies: accepted, then refused, now {"host": "a", "port": 80}; use_default=False accepted, jsonschema accepted, still {"host": "a"}
type of the default: accepted, then refused, now {"host": "a", "port": "80"}; use_default=False accepted, jsonschema accepted, still {"host": "a"}
anyOf: accepted, then accepted, now {"host": "a", "port": 80}; use_default=False accepted, jsonschema accepted, still {"host": "a"}
EOF
if diff expected seen; then echo "As it was seen before."; else
    echo "This is not what was seen before." >&2
    exit 1
fi
