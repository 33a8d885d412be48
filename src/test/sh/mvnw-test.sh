#!/bin/sh
# Tests of ./mvnw, each on a made-up machine: stub JDKs, stub Mavens, a PATH of links, a distribution at a file:// address.
# How to run them: see cases.sh.
set -eu

sources=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
. "$sources/src/test/sh/cases.sh"

# ---- The made-up machine

prepare() {
    project="$machine/my project"
    home="$machine/home of Ann"
    tools="$machine/tools"
    jdks="$machine/usual folder"
    mkdir -p "$project/.mvn/wrapper" "$home" "$tools" "$jdks"
    cp "$sources/mvnw" "$project/mvnw"
    link_tools
    build_distribution
    # What a case says about the environment, and what it gives to mvnw.
    java_home=
    maven_opts=
    maven_user_home=
    stub_exit=0
}

# The PATH holds only what mvnw may count on, so that a case decides what is missing.
link_tools() {
    for tool in sh sed tr cut dirname mkdir mktemp mv rm cp cat tar gzip sha512sum shasum perl curl; do
        path=$(command -v "$tool") || continue
        ln -s "$path" "$tools/$tool"
    done
}

# fake_java FOLDER VERSION: a JRE that knows its version and its home.
fake_java() {
    script "$1/bin/java" <<STUB
#!/bin/sh
case \$* in
*-XshowSettings*) printf 'Property settings:\n    java.home = %s\n    java.io.tmpdir = /tmp\n' '$1' >&2 ;;
*) echo 'openjdk version "$2" 2025-09-16' >&2 ;;
esac
STUB
}

# fake_jdk FOLDER VERSION
fake_jdk() {
    fake_java "$1" "$2"
    script "$1/bin/javac" </dev/null
    printf 'IMPLEMENTOR="Nobody"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
}

# fake_maven FILE VERSION: prints what it was started with.
fake_maven() {
    script "$1" <<STUB
#!/bin/sh
case \$* in
'-B -v') printf '\033[1mApache Maven %s (abc)\033[m\nMaven home: /Apache Maven 1.0\n' '$2'; exit ;;
esac
echo 'Maven $2'
echo "JAVA_HOME \$JAVA_HOME"
echo "MAVEN_OPTS \${MAVEN_OPTS-}"
for argument in "\$@"; do echo "[\$argument]"; done
exit \${STUB_EXIT:-0}
STUB
}

build_distribution() {
    fake_maven "$machine/dist/apache-maven-3.9.99/bin/mvn" 3.9.99
    archive="$machine/apache-maven-3.9.99-bin.tar.gz"
    (cd "$machine/dist" && tar -cf - apache-maven-3.9.99) | gzip >"$archive"
    checksum=$({ sha512sum <"$archive" 2>/dev/null || shasum -a 512 <"$archive"; } | cut -d ' ' -f 1)
    name_distribution "$checksum"
    installed="$home/.m2/wrapper/dists/apache-maven-3.9.99-$(printf %.12s "$checksum")"
}

# name_distribution CHECKSUM
name_distribution() {
    {
        echo '# a comment'
        echo "distributionUrl=file://$(printf %s "$archive" | sed 's/ /%20/g')"
        echo "distributionSha512Sum=$1"
    } >"$project/.mvn/wrapper/maven-wrapper.properties"
}

mvnw() {
    start env -i PATH="$tools" HOME="$home" TMPDIR="$machine" MVNW_JDK_FOLDERS="$jdks:$machine/no such folder" \
        ${java_home:+JAVA_HOME="$java_home"} ${maven_opts:+MAVEN_OPTS="$maven_opts"} \
        ${maven_user_home:+MAVEN_USER_HOME="$maven_user_home"} STUB_EXIT="$stub_exit" \
        "$project/mvnw" "$@"
}

# ---- What only these cases ask

# The folder of downloads holds this many entries, hidden ones too.
has_downloads() {
    # shellcheck disable=SC2012 # only counted
    count=$(ls -A "$home/.m2/wrapper/dists" 2>/dev/null | wc -l)
    [ "$count" -eq "$1" ] || complain "expected $1 entries among the downloads, not $count"
}

# ---- Which JDK

it_takes_java_home_first() {
    fake_jdk "$machine/chosen" 25.0.3
    fake_jdk "$machine/other" 26
    fake_jdk "$jdks/third" 25
    ln -s "$machine/other/bin/java" "$tools/java"
    java_home="$machine/chosen"
    fake_maven "$tools/mvn" 3.9.9
    mvnw validate
    exits_with 0
    prints "JAVA_HOME $machine/chosen"
    is_silent
}

it_passes_over_a_java_home_that_is_too_old() {
    fake_jdk "$machine/old" 17.0.15
    fake_jdk "$machine/new" 25
    java_home="$machine/old"
    ln -s "$machine/new/bin/java" "$tools/java"
    fake_maven "$tools/mvn" 3.9.9
    mvnw
    prints "JAVA_HOME $machine/new"
    is_silent
}

it_passes_over_a_java_home_that_does_not_exist() {
    fake_jdk "$jdks/jdk" 25
    java_home="$machine/nowhere"
    fake_maven "$tools/mvn" 3.9.9
    mvnw
    prints "JAVA_HOME $jdks/jdk"
    is_silent
}

it_follows_the_java_on_path_through_its_links() {
    fake_jdk "$machine/real jdk" 26.0.1
    fake_jdk "$jdks/other" 25
    mkdir "$machine/alternatives"
    ln -s "../real jdk/bin/java" "$machine/alternatives/java"
    ln -s "../alternatives/java" "$tools/java"
    fake_maven "$tools/mvn" 3.9.9
    mvnw
    prints "JAVA_HOME $machine/real jdk"
}

it_searches_the_usual_folder() {
    fake_jdk "$jdks/a jdk 17" 17.0.1
    fake_jdk "$jdks/b jdk 25" 25.0.1
    fake_jdk "$jdks/c jdk 26" 26
    fake_maven "$tools/mvn" 3.9.9
    mvnw
    prints "JAVA_HOME $jdks/b jdk 25"
}

it_searches_as_macos_lays_jdks_out() {
    fake_jdk "$jdks/temurin-25.jdk/Contents/Home" 25.0.3
    fake_maven "$tools/mvn" 3.9.9
    mvnw
    prints "JAVA_HOME $jdks/temurin-25.jdk/Contents/Home"
}

it_searches_the_folder_of_sdkman() {
    fake_jdk "$home/.sdkman/candidates/java/25.0.3-tem" 25.0.3
    fake_maven "$tools/mvn" 3.9.9
    mvnw
    prints "JAVA_HOME $home/.sdkman/candidates/java/25.0.3-tem"
}

it_searches_the_folder_of_downloaded_jdks() {
    fake_jdk "$home/.jdks/temurin-25" 25
    fake_maven "$tools/mvn" 3.9.9
    mvnw
    prints "JAVA_HOME $home/.jdks/temurin-25"
}

it_passes_over_a_jre() {
    fake_java "$jdks/a jre" 25.0.3
    fake_jdk "$jdks/b jdk" 25
    fake_maven "$tools/mvn" 3.9.9
    mvnw
    prints "JAVA_HOME $jdks/b jdk"
}

it_asks_a_jdk_without_release_file_for_its_version() {
    fake_jdk "$jdks/jdk" 25-ea
    rm "$jdks/jdk/release"
    fake_maven "$tools/mvn" 3.9.9
    mvnw
    prints "JAVA_HOME $jdks/jdk"
}

it_says_which_javas_it_found_and_how_to_get_one() {
    fake_jdk "$machine/first" 21.0.2
    fake_jdk "$machine/second" 17.0.15
    fake_jdk "$jdks/third" 1.8.0_402
    fake_java "$jdks/fourth" 25.0.3
    java_home="$machine/first"
    ln -s "$machine/second/bin/java" "$tools/java"
    fake_maven "$tools/mvn" 3.9.9
    mvnw verify
    exits_with 1
    complains_of 'needs a JDK 25 or later'
    complains_of "Java 21.0.2 in $machine/first (JAVA_HOME)"
    complains_of "Java 17.0.15 in $machine/second (java on PATH)"
    complains_of "Java 1.8.0_402 in $jdks/third ($jdks)"
    complains_of "Java 25.0.3 in $jdks/fourth ($jdks), but without a compiler"
    for system in Debian macOS Windows; do complains_of "$system"; done
    [ ! -s "$machine/out" ] || complain 'Maven was started all the same'
}

it_says_that_there_is_no_java_at_all() {
    mvnw
    exits_with 1
    complains_of 'Found: no Java at all.'
}

it_says_that_java_home_is_empty() {
    java_home="$machine/nowhere"
    mvnw
    exits_with 1
    complains_of "nothing in $machine/nowhere (JAVA_HOME)"
}

it_names_a_jdk_once_however_many_links_lead_there() {
    fake_jdk "$jdks/java-17" 17
    ln -s java-17 "$jdks/default"
    mvnw
    [ "$(grep -c 'Java 17' "$machine/err")" -eq 1 ] || complain 'expected one line about Java 17'
}

# ---- Which Maven

it_takes_the_maven_on_path() {
    fake_jdk "$jdks/jdk" 25
    fake_maven "$tools/mvn" 3.8.6
    mvnw validate
    exits_with 0
    prints 'Maven 3.8.6'
    is_silent
    has_downloads 0
}

it_compares_versions_as_numbers() {
    fake_jdk "$jdks/jdk" 25
    fake_maven "$tools/mvn" 3.10.0
    mvnw
    prints 'Maven 3.10.0'
    fake_maven "$tools/mvn" 4.0.0-rc-5
    mvnw
    prints 'Maven 4.0.0-rc-5'
}

it_fetches_the_pinned_maven_when_there_is_none() {
    fake_jdk "$jdks/jdk" 25
    mvnw validate
    exits_with 0
    prints 'Maven 3.9.99'
    complains_of 'Downloading Maven, once, from file://'
    has_downloads 1
}

it_fetches_the_pinned_maven_when_the_one_on_path_is_older() {
    fake_jdk "$jdks/jdk" 25
    fake_maven "$tools/mvn" 3.8.5
    mvnw
    prints 'Maven 3.9.99'
}

it_fetches_only_once() {
    fake_jdk "$jdks/jdk" 25
    mvnw
    rm "$archive" "$tools/curl"
    mvnw
    exits_with 0
    prints 'Maven 3.9.99'
    is_silent
}

it_keeps_the_pinned_maven_where_the_user_says() {
    fake_jdk "$jdks/jdk" 25
    maven_user_home="$machine/my maven"
    mvnw
    prints 'Maven 3.9.99'
    has_downloads 0
    [ -x "$machine/my maven/wrapper/dists/${installed##*/}/bin/mvn" ] || complain 'not in MAVEN_USER_HOME'
}

it_keeps_nothing_whose_checksum_is_wrong() {
    fake_jdk "$jdks/jdk" 25
    name_distribution 0123abcd
    mvnw
    exits_with 1
    complains_of 'SHA-512 expected: 0123abcd'
    complains_of "SHA-512 received: $checksum"
    has_downloads 0
    [ ! -s "$machine/out" ] || complain 'Maven was started all the same'
}

it_keeps_nothing_of_a_download_that_breaks_off() {
    fake_jdk "$jdks/jdk" 25
    rm "$tools/curl"
    script "$tools/curl" <<'STUB'
#!/bin/sh
echo half >"$3"
exit 56
STUB
    mvnw
    exits_with 1
    complains_of 'Maven could not be downloaded from file://'
    has_downloads 0
}

it_takes_wget_where_there_is_no_curl() {
    fake_jdk "$jdks/jdk" 25
    rm "$tools/curl"
    script "$tools/wget" <<STUB
#!/bin/sh
[ "\$1 \$2" = '-q -O' ] && cp '$archive' "\$3"
STUB
    mvnw
    exits_with 0
    prints 'Maven 3.9.99'
}

it_says_that_there_is_nothing_to_download_with() {
    fake_jdk "$jdks/jdk" 25
    rm "$tools/curl"
    mvnw
    exits_with 1
    complains_of 'neither curl nor wget'
    has_downloads 0
}

it_yields_to_another_run_that_was_quicker() {
    fake_jdk "$jdks/jdk" 25
    # The other run finishes while this one unpacks.
    real=$(command -v tar)
    rm "$tools/tar"
    script "$tools/tar" <<STUB
#!/bin/sh
mkdir -p '$installed/bin'
cp '$machine/dist/apache-maven-3.9.99/bin/mvn' '$installed/bin/mvn'
exec '$real' "\$@"
STUB
    mvnw
    exits_with 0
    prints 'Maven 3.9.99'
    has_downloads 1
    [ "$(ls -A "$installed")" = bin ] || complain 'a second copy was left in the first'
}

# ---- What is passed on

it_passes_arguments_on_as_they_are() {
    fake_jdk "$jdks/jdk" 25
    fake_maven "$tools/mvn" 3.9.9
    # shellcheck disable=SC2016 # not to be expanded: that is the point
    mvnw -q 'javafx:run' '-Djavafx.args=--lesson "by hand"' '' '$HOME *'
    prints '[-q]'
    prints '[javafx:run]'
    prints '[-Djavafx.args=--lesson "by hand"]'
    prints '[]'
    # shellcheck disable=SC2016
    prints '[$HOME *]'
}

it_passes_the_exit_code_on() {
    fake_jdk "$jdks/jdk" 25
    fake_maven "$tools/mvn" 3.9.9
    stub_exit=42
    mvnw
    exits_with 42
}

it_works_from_another_folder() {
    fake_jdk "$jdks/jdk" 25
    cd /
    mvnw
    exits_with 0
    prints 'Maven 3.9.99'
}

it_silences_the_jvm_and_keeps_the_options_of_the_user() {
    fake_jdk "$jdks/jdk" 25
    fake_maven "$tools/mvn" 3.9.9
    maven_opts='-Xmx1g -Dmine=1'
    mvnw
    prints 'MAVEN_OPTS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xmx1g -Dmine=1'
}

it_names_a_real_maven_in_the_real_project() {
    properties="$sources/.mvn/wrapper/maven-wrapper.properties"
    grep -Eq '^distributionUrl=https://archive\.apache\.org/dist/maven/maven-3/([0-9.]+)/binaries/apache-maven-\1-bin\.tar\.gz$' \
        "$properties" || complain 'distributionUrl is not an address in the archive of Apache'
    grep -Eq '^distributionSha512Sum=[0-9a-f]{128}$' "$properties" || complain 'distributionSha512Sum is no SHA-512'
}

run_cases "$@"
