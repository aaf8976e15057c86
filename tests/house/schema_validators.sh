# Public validators come to one verdict by the schema, and to the reader's of all that a schema can see: from the tree's top.
# Debian's own Python: the validators are installed for that one.
/usr/bin/python3 -c 'import jsonschema, yaml' 2>/dev/null || {
    echo "python3-jsonschema and python3-yaml are not installed: skipped"
    exit 77
}
exec /usr/bin/python3 tests/scenario/schema_validators.py "$PWD"
