#!/bin/sh
# A list in brackets whose plain words end in a question mark is YAML 1.2 (a "?" begins nothing unless a blank follows it). Of
# four readers two take it and two refuse it, and the two that one Python package offers do not agree.
# Seen with yaml-cpp 0.7.0, PyYAML 6.0 (its own scanner, and libyaml 0.2.5), and yaml 2.4.5 of npm.
# Bearing on Parley: scenarios hold questions. Its reader is yaml-cpp, and its sentence (S001) asks for quotes at that place; the
# schema is tried with PyYAML's own scanner, which refuses the same.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

{
    apt-get -q -o APT::Sandbox::User=root download libyaml-cpp0.7=0.7.0+dfsg-8+b1 libyaml-cpp-dev=0.7.0+dfsg-8+b1 \
        python3-yaml=6.0-3+b2 libyaml-0-2=0.2.5-1
    for package in ./*.deb; do dpkg -x "$package" root; done
    npm install --silent --no-audit --no-fund --ignore-scripts --prefix js yaml@2.4.5
} >install.log 2>&1 || {
    cat install.log >&2
    echo "the packages could not be installed" >&2
    exit 2
}
libraries=$(dirname "$(find "$PWD/root" -name 'libyaml-0.so.2' | head -n 1)")

cat >reader.cpp <<'EOF'
#include <iostream>
#include <yaml-cpp/yaml.h>
int main(int, char** words) {
    try {
        const YAML::Node document = YAML::LoadFile(words[1]);
        std::cout << "read, " << document["questions"].size() << " entries\n";
    } catch (const YAML::Exception& error) {
        std::cout << "refused at " << error.mark.line + 1 << ":" << error.mark.column + 1 << ", " << error.msg << "\n";
    }
}
EOF
g++ -std=c++17 -Iroot/usr/include reader.cpp -L"$libraries" -Wl,-rpath,"$libraries" -lyaml-cpp -o reader

cat >reader.py <<'EOF'
import sys, yaml
try:
    print("read,", len(yaml.load(open(sys.argv[2]), Loader=getattr(yaml, sys.argv[1]))["questions"]), "entries")
except yaml.MarkedYAMLError as error:
    print("refused at %d:%d," % (error.problem_mark.line + 1, error.problem_mark.column + 1), error.problem)
EOF
cat >reader.cjs <<'EOF'
const document = require("./js/node_modules/yaml").parseDocument(require("fs").readFileSync(process.argv[2], "utf8"));
console.log(document.errors.length ? "refused, " + document.errors[0].message
                                   : "read, " + document.toJS().questions.length + " entries");
EOF

printf 'questions: [Who gained?, Who lost?]\n' >bare.yaml
printf 'questions: ["Who gained?", "Who lost?"]\n' >quoted.yaml
printf 'questions:\n  - Who gained?\n  - Who lost?\n' >lines.yaml
python() { PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" LD_LIBRARY_PATH="$libraries" /usr/bin/python3 "$@"; }
for file in bare quoted lines; do
    echo "$file: $(head -n 1 $file.yaml)"
    echo "  yaml-cpp 0.7.0: $(./reader $file.yaml)"
    echo "  PyYAML $(python -c 'import yaml; print(yaml.__version__)') SafeLoader: $(python reader.py SafeLoader $file.yaml)"
    echo "  PyYAML with libyaml $(python -c 'from yaml import _yaml; print(_yaml.get_version_string())') CSafeLoader:" \
        "$(python reader.py CSafeLoader $file.yaml)"
    echo "  yaml $(node -p 'require("./js/node_modules/yaml/package.json").version') of npm: $(node reader.cjs $file.yaml)"
done | tee seen

cat >expected <<'EOF'
bare: questions: [Who gained?, Who lost?]
  yaml-cpp 0.7.0: refused at 1:23, unknown token
  PyYAML 6.0 SafeLoader: refused at 1:23, expected ',' or ']', but got '?'
  PyYAML with libyaml 0.2.5 CSafeLoader: read, 2 entries
  yaml 2.4.5 of npm: read, 2 entries
quoted: questions: ["Who gained?", "Who lost?"]
  yaml-cpp 0.7.0: read, 2 entries
  PyYAML 6.0 SafeLoader: read, 2 entries
  PyYAML with libyaml 0.2.5 CSafeLoader: read, 2 entries
  yaml 2.4.5 of npm: read, 2 entries
lines: questions:
  yaml-cpp 0.7.0: read, 2 entries
  PyYAML 6.0 SafeLoader: read, 2 entries
  PyYAML with libyaml 0.2.5 CSafeLoader: read, 2 entries
  yaml 2.4.5 of npm: read, 2 entries
EOF
if diff expected seen; then echo "As it was seen before."; else
    echo "This is not what was seen before." >&2
    exit 1
fi
