# A second build, with the address and undefined-behaviour sanitizers and with assertions, and every test in it.
set -eu
case $1 in
build)
    cmake --preset asan
    cmake --build --preset asan
    ;;
run) ctest --preset asan --parallel "$(nproc)" ;;
esac
