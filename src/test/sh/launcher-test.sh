#!/bin/sh
# Tests of the image's launcher, each on a made-up image whose java prints what it was started with.
# How to run them: see cases.sh.
set -eu

sources=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
. "$sources/src/test/sh/cases.sh"

prepare() {
    # Its real path, for that is what the launcher finds.
    machine_path=$(CDPATH='' cd -P -- "$machine" && pwd)
    image="$machine_path/an image"
    launcher="$image/bin/neuron-lab"
    script "$launcher" <"$sources/src/dist/neuron-lab"
    script "$image/bin/java" <<'STUB'
#!/bin/sh
echo "$0"
for argument in "$@"; do echo "[$argument]"; done
exit 3
STUB
}

it_starts_the_java_of_the_image() {
    start "$launcher"
    prints "$image/bin/java"
    prints '[--module]'
    prints '[neuronlab/neuronlab.app.Main]'
    is_silent
}

it_needs_no_path() {
    start env -i PATH= "$launcher"
    prints "$image/bin/java"
    is_silent
}

it_passes_arguments_on_as_they_are() {
    # shellcheck disable=SC2016 # not to be expanded: that is the point
    start "$launcher" train 'my houses.csv' '' '$HOME *'
    prints '[my houses.csv]'
    prints '[]'
    # shellcheck disable=SC2016
    prints '[$HOME *]'
}

it_passes_the_exit_code_on() {
    start "$launcher"
    exits_with 3
}

it_follows_links_even_without_a_path() {
    mkdir "$machine/bin"
    ln -s 'an image/bin/neuron-lab' "$machine/absolute or not"
    ln -s '../absolute or not' "$machine/bin/neuron-lab"
    ln -s "$machine/bin/neuron-lab" "$machine/bin/lab"
    start env -i PATH= "$machine/bin/lab"
    prints "$image/bin/java"
}

it_is_found_on_the_path() {
    cd /
    PATH="$image/bin:$PATH"
    start neuron-lab
    prints "$image/bin/java"
}

it_is_started_by_its_bare_name() {
    cd "$image/bin"
    start sh neuron-lab
    prints "$image/bin/java"
}

it_uses_the_cache_if_there_is_one() {
    start "$launcher"
    ! grep -q AOTCache "$machine/out" || complain 'there is no cache to use'
    mkdir "$image/lib"
    : >"$image/lib/neuron-lab.aot"
    start "$launcher" --version
    prints "[-XX:AOTCache=$image/lib/neuron-lab.aot]"
    prints '[--version]'
}

run_cases "$@"
