# clang-tidy (.clang-tidy) over the engine, floor by floor, as many at a time as there are processors. It reads the merged
# sources of the build given, each of which takes in several files, so that the whole engine takes about a minute.
set -eu
build=$1
tidy() { clang-tidy --quiet --config-file=.clang-tidy "$@"; }

# First, that it finds what it is there to find: every name in the bad example is wrong.
wrong=$(tidy tests/house/fixtures/bad_names.cpp -- -std=c++20 2>/dev/null | grep -c 'readability-identifier-naming' || :)
[ "$wrong" -eq 8 ] || {
    echo "clang-tidy finds $wrong of the 8 wrong names in tests/house/fixtures/bad_names.cpp"
    exit 1
}

sources=$(sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$build/compile_commands.json" | grep "/engine/" | sort -u)
[ -n "$sources" ] || { echo "no sources of the engine in $build/compile_commands.json"; exit 1; }
# The warnings are the compiler's business, and it is another compiler: clang only reads here.
printf '%s\n' "$sources" | tr '\n' '\0' | xargs -0 -n 1 -P "$(nproc)" \
    clang-tidy --quiet --config-file=.clang-tidy -p "$build" --extra-arg=-w
