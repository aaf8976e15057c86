#!/bin/sh
# yaml-cpp 0.7.0's emitter takes a std::string and writes it bare where it thinks that no quotes are needed. It puts them round
# "null" and "~", so it knows of the matter, but not round text that reads as a truth value or a number: "true", "no", "2022",
# "1.0", "0x1F". What was text is another kind of value for every other reader, YAML 1.2 or 1.1, and yaml-cpp itself does not see
# it, since it gives back as text whatever is asked for as text. Seen with libyaml-cpp-dev 0.7.0+dfsg-8+b1 of Debian 12, read by
# yaml 2.6.1 and python3-yaml 6.0-3+b2.
# Bearing on Parley: it writes no YAML through that emitter.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

{
    apt-get -q -o APT::Sandbox::User=root download libyaml-cpp-dev=0.7.0+dfsg-8+b1 libyaml-cpp0.7=0.7.0+dfsg-8+b1 \
        python3-yaml=6.0-3+b2 libyaml-0-2=0.2.5-1
    for package in ./*.deb; do dpkg -x "$package" root; done
    npm install --silent --no-audit --no-fund --ignore-scripts --prefix js yaml@2.6.1
} >install.log 2>&1 || {
    cat install.log >&2
    echo "the packages could not be installed" >&2
    exit 2
}
libraries=$(dirname "$(find "$PWD/root" -name 'libyaml-cpp.so.0.7' | head -n 1)")
export LD_LIBRARY_PATH="$libraries"

cat >write.cpp <<'EOF'
#include <yaml-cpp/yaml.h>
#include <fstream>
#include <iostream>
int main() {
    const std::string answers[]{"no", "true", "2022", "1.0", "0x1F", "null", "~"}; // all of them text
    YAML::Emitter out;
    out << YAML::BeginSeq;
    for (const std::string& each : answers)
        out << each;
    out << YAML::EndSeq;
    std::ofstream("answers.yaml") << out.c_str() << "\n";
    std::cout << "yaml-cpp 0.7.0 reads: ";
    for (const auto& each : YAML::LoadFile("answers.yaml"))
        std::cout << " " << each.as<std::string>();
    std::cout << "\n";
}
EOF
g++ -std=c++17 -I"root/usr/include" -o write write.cpp -L"$libraries" -l:libyaml-cpp.so.0.7

{
    ./write
    cat answers.yaml
    node -e 'console.log("yaml 2.6.1 reads: " +
        JSON.stringify(require("./js/node_modules/yaml").parse(require("fs").readFileSync("answers.yaml", "utf8"))));'
    PYTHONPATH=root/usr/lib/python3/dist-packages /usr/bin/python3 -c 'import yaml
print("PyYAML %s reads: %s" % (yaml.__version__, yaml.safe_load(open("answers.yaml"))))'
} | tee seen

cat >expected <<'EOF'
yaml-cpp 0.7.0 reads:  no true 2022 1.0 0x1F null ~
- no
- true
- 2022
- 1.0
- 0x1F
- "null"
- "~"
yaml 2.6.1 reads: ["no",true,2022,1,31,"null","~"]
PyYAML 6.0 reads: [False, True, 2022, 1.0, 31, 'null', '~']
EOF
diff expected seen >/dev/null || { diff expected seen; echo "it does something else now"; exit 1; }
