#!/bin/sh
# YAML 1.2 has one octal form, 0o14, and says that 012 is twelve. yaml-cpp 0.7.0, a reader of YAML 1.2, reads 012 as ten where a
# whole number is asked for and as twelve where a fraction is; it refuses 0o14 and 08 for both kinds (08 as a fraction is eight),
# and takes 0x1F as a whole number only. So the same scalar of the same file is ten or twelve by the C++ type that it is read
# into. yaml and js-yaml read all four as YAML 1.2 says, PyYAML the first as YAML 1.1 does. Seen with libyaml-cpp-dev 0.7.0+dfsg-8+b1 of Debian 12,
# beside yaml 2.6.1, js-yaml 4.1.0 and python3-yaml 6.0-3+b2.
# Bearing on Parley: a scenario's numbers are taken as text from yaml-cpp and read by scenario/keys/core_schema.hpp.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

{
    apt-get -q -o APT::Sandbox::User=root download libyaml-cpp-dev=0.7.0+dfsg-8+b1 libyaml-cpp0.7=0.7.0+dfsg-8+b1 \
        python3-yaml=6.0-3+b2 libyaml-0-2=0.2.5-1
    for package in ./*.deb; do dpkg -x "$package" root; done
    npm install --silent --no-audit --no-fund --ignore-scripts --prefix js yaml@2.6.1 js-yaml@4.1.0
} >install.log 2>&1 || {
    cat install.log >&2
    echo "the packages could not be installed" >&2
    exit 2
}
libraries=$(dirname "$(find "$PWD/root" -name 'libyaml-cpp.so.0.7' | head -n 1)")
export LD_LIBRARY_PATH="$libraries"

cat >read.cpp <<'EOF'
#include <yaml-cpp/yaml.h>
#include <iostream>
template <class T> void tell(const YAML::Node& node, const char* kind) {
    std::cout << "  " << kind << " ";
    try { std::cout << node.as<T>(); } catch (const YAML::Exception&) { std::cout << "refused"; }
}
int main() {
    for (const auto& each : YAML::LoadFile("sizes.yaml")) {
        std::cout << "yaml-cpp 0.7.0: " << each.second.Scalar();
        tell<int>(each.second, "as int");
        tell<double>(each.second, "as double");
        std::cout << "\n";
    }
}
EOF
cat >sizes.yaml <<'EOF'
battalions: 012
brigades: 0o14
divisions: 08
corps: 0x1F
EOF
g++ -std=c++17 -I"root/usr/include" -o read read.cpp -L"$libraries" -l:libyaml-cpp.so.0.7

{
    ./read
    node -e 'const t = require("fs").readFileSync("sizes.yaml", "utf8"), p = "./js/node_modules/";
        console.log("yaml 2.6.1:     " + JSON.stringify(require(p + "yaml").parse(t)));
        console.log("js-yaml 4.1.0:  " + JSON.stringify(require(p + "js-yaml").load(t)));'
    PYTHONPATH=root/usr/lib/python3/dist-packages /usr/bin/python3 -c 'import yaml
print("PyYAML %s:     %s" % (yaml.__version__, yaml.safe_load(open("sizes.yaml"))))'
} | tee seen

cat >expected <<'EOF'
yaml-cpp 0.7.0: 012  as int 10  as double 12
yaml-cpp 0.7.0: 0o14  as int refused  as double refused
yaml-cpp 0.7.0: 08  as int refused  as double 8
yaml-cpp 0.7.0: 0x1F  as int 31  as double refused
yaml 2.6.1:     {"battalions":12,"brigades":12,"divisions":8,"corps":31}
js-yaml 4.1.0:  {"battalions":12,"brigades":12,"divisions":8,"corps":31}
PyYAML 6.0:     {'battalions': 10, 'brigades': '0o14', 'divisions': '08', 'corps': 31}
EOF
diff expected seen >/dev/null || { diff expected seen; echo "it does something else now"; exit 1; }
