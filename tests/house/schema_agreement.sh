# The reader and the schema come to the same verdict of one document: sh schema_agreement.sh PROGRAM, from the tree's top.
python3 -c 'import jsonschema, yaml' 2>/dev/null || {
    echo "python3-jsonschema and python3-yaml are not installed: skipped"
    exit 77
}
exec python3 tests/scenario/schema_agreement.py "$1" "$PWD"
