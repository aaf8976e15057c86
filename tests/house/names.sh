# clang-tidy (.clang-tidy) over the engine, floor by floor, two at a time or as many as there are processors. It reads the
# merged sources of the build given, each of which takes in several files, so that the whole engine takes a minute or two.
set -eu
build=$1
sources=$(sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$build/compile_commands.json" | grep "/engine/" | sort -u)
[ -n "$sources" ] || { echo "no sources of the engine in $build/compile_commands.json"; exit 1; }
# The warnings are the compiler's business, and it is another compiler: clang only reads here.
printf '%s\n' "$sources" | tr '\n' '\0' |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$build" --extra-arg=-w --extra-arg=-Wno-error
