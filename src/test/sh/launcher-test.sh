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
echo "LC_ALL=${LC_ALL-}"
echo "GSETTINGS_BACKEND=${GSETTINGS_BACKEND-}"
exit 3
STUB
    mkdir "$image/lib"
    : >"$image/lib/libjli.so"
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
    : >"$image/lib/neuron-lab.aot"
    start "$launcher" --version
    prints "[-XX:AOTCache=$image/lib/neuron-lab.aot]"
    prints '[--version]'
}

# with_locale CHARACTERS VARIABLE...: starts it where `locale charmap` prints these characters.
with_locale() {
    script "$machine/tools/locale" <<STUB
#!/bin/sh
[ "\$*" = charmap ] && echo '$1'
STUB
    shift
    start env -i PATH="$machine/tools" "$@" "$launcher"
    is_silent
}

it_brings_a_locale_of_utf8_where_there_is_none() {
    with_locale ANSI_X3.4-1968
    prints 'LC_ALL=C.UTF-8'
    with_locale ANSI_X3.4-1968 LC_ALL=C
    prints 'LC_ALL=C.UTF-8'
    with_locale ANSI_X3.4-1968 LANG=fr_FR.UTF-8
    prints 'LC_ALL=C.UTF-8'
    with_locale ISO-8859-1 LC_CTYPE=de_DE
    prints 'LC_ALL=C.UTF-8'
}

it_leaves_a_locale_of_utf8_alone() {
    with_locale UTF-8 LANG=de_DE.UTF-8
    prints 'LC_ALL='
    with_locale UTF-8 LC_ALL=C.utf8
    prints 'LC_ALL=C.utf8'
}

it_judges_a_locale_by_its_name_where_nothing_else_tells() {
    with_locale '' LANG=sv_SE.utf8
    prints 'LC_ALL='
    with_locale '' LANG=sv_SE
    prints 'LC_ALL=C.UTF-8'
}

it_leaves_the_locale_to_java_on_systems_that_do_not_need_one() {
    rm "$image/lib/libjli.so"
    with_locale US-ASCII
    prints 'LC_ALL='
}

it_asks_gtk_to_keep_nothing_where_there_is_no_room_for_it() {
    start env -i PATH="$PATH" HOME="$machine/none" "$launcher"
    prints 'GSETTINGS_BACKEND=memory'
    start env -i PATH="$PATH" "$launcher"
    prints 'GSETTINGS_BACKEND=memory'
    # As on a full disk: nothing can be made here, not even by the administrator who may write everywhere.
    start env -i PATH="$PATH" HOME=/proc "$launcher"
    prints 'GSETTINGS_BACKEND=memory'
    is_silent
    start env -i PATH="$PATH" HOME="$machine" "$launcher"
    prints 'GSETTINGS_BACKEND='
    [ -z "$(find "$machine" -name '.neuron-lab-*')" ]
    start env -i PATH="$PATH" HOME="$machine/none" XDG_RUNTIME_DIR="$machine" "$launcher"
    prints 'GSETTINGS_BACKEND='
}

run_cases "$@"
