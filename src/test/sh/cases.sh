# What the shell tests share. A test sources it, defines prepare and its cases, and ends with: run_cases "$@"
#
#   SCRIPT          runs every case
#   SCRIPT list     prints the names of the cases
#   SCRIPT CASE     runs one
#
# A case is a function whose name begins with it_. Each runs in a process of its own and has a folder, $machine, that
# is made by prepare and removed afterwards. Its path has spaces, for that is where scripts break first.

# script FILE: makes an executable of standard input.
script() {
    mkdir -p "${1%/*}"
    cat >"$1"
    chmod +x "$1"
}

# start COMMAND ...: runs it and keeps what it prints and its exit code.
start() {
    status=0
    "$@" >"$machine/out" 2>"$machine/err" || status=$?
}

# ---- What a case may ask of what it started

complain() {
    {
        echo "$1"
        echo "--- exit code $status, standard output:"
        cat "$machine/out"
        echo "--- standard error:"
        cat "$machine/err"
    } >&2
    exit 1
}

exits_with() {
    [ "$status" -eq "$1" ] || complain "expected exit code $1"
}

# prints LINE: standard output has exactly this line.
prints() {
    grep -Fqx -- "$1" "$machine/out" || complain "expected the line: $1"
}

complains_of() {
    grep -Fq -- "$1" "$machine/err" || complain "expected on standard error: $1"
}

is_silent() {
    [ ! -s "$machine/err" ] || complain 'expected nothing on standard error'
}

# ---- Running them

cases() {
    sed -n 's/^\(it_[a-z0-9_]*\)() {$/\1/p' "$0"
}

run_case() {
    machine=$(mktemp -d "${TMPDIR:-/tmp}/shell test.XXXXXX")
    trap 'rm -rf "$machine"' EXIT
    trap 'exit 1' HUP INT TERM
    status=none
    : >"$machine/out"
    : >"$machine/err"
    prepare
    "$1"
}

run_all_cases() {
    failures=0
    for name in $(cases); do
        if "$0" "$name"; then
            echo "ok      $name"
        else
            echo "FAILED  $name"
            failures=$((failures + 1))
        fi
    done
    [ "$failures" -eq 0 ]
}

run_cases() {
    if [ $# -eq 0 ]; then
        run_all_cases
    elif [ "$1" = list ]; then
        cases
    elif cases | grep -Fqx -- "$1"; then
        run_case "$1"
    else
        echo "usage: $0 [list | CASE]" >&2
        exit 2
    fi
}
