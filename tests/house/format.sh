# Every source is as clang-format 14 leaves it. Other versions lay some lines out differently, so only 14 judges.
set -eu
version=$(clang-format --version | sed 's/.*version \([0-9]*\).*/\1/')
if [ "$version" != 14 ]; then
    echo "skipped: the format is judged by clang-format 14, and this is $version"
    exit 77
fi
if printf 'int  badly( );\n' | clang-format --dry-run -Werror 2>/dev/null; then
    echo "clang-format finds nothing wrong with a badly laid out line"
    exit 1
fi
find engine tests \( -name '*.cpp' -o -name '*.hpp' \) -print0 | xargs -0 clang-format --dry-run -Werror
