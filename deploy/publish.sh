#!/bin/sh
# Publishes a release on this server, goes back to an earlier one, or lists what is there. A reader never sees half of a release.
#
#   publish.sh FOLDER publish RELEASE   e.g. publish.sh /srv/nig-site publish /tmp/421d135-0f3c9a77
#   publish.sh FOLDER rollback [ID]     without an ID: the release that was live before
#   publish.sh FOLDER list
#
# FOLDER/settings, one line each, has how nginx is called and which site is checked afterwards. Without it nginx is not reloaded.
#   NGINX="sudo nginx"                  the command; "sudo nginx -t -q" and "sudo nginx -s reload" must work
#   CHECK=https://site.example.org      address of this server's site; needs curl
#   KEEP=10                             how many releases stay, 2 or more
#   PATIENCE=10                         seconds after which a release that does not answer as it should is rolled back
#
# What is in FOLDER:
#   releases/ID/     a release as it was made, and server/: its nginx files with this server's paths
#   assets/          files with a hash in their names, of all releases that are kept: a page of an earlier one still finds its own
#   live/SETTINGS -> ../releases/ID     SETTINGS is a hash of the release's nginx files
#   current -> live/SETTINGS            what nginx includes
# A worker of nginx reads its settings once, and follows live/SETTINGS with each request. So a release with the same nginx files needs one
# rename of live/SETTINGS, and no reload, which would cut connections. With other nginx files `current` is renamed and nginx reloaded: the
# old workers end with the old pages, the new ones have the new pages; headers and pages belong together at each moment.
#
# A link is switched with `mv -T`, one rename(2) (GNU, BusyBox). `ln -sfn` is no substitute: BusyBox takes the old link away first.

set -eu
umask 022
LC_ALL=C
export LC_ALL

stop() {
  printf 'publish.sh: %s\n' "$*" >&2
  exit 1
}

usage() {
  sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

[ $# -ge 2 ] || usage
mkdir -p "$1" || stop "cannot make $1."
root=$(cd "$1" && pwd -P)
case $root in
  *[!A-Za-z0-9/._-]* | /) stop "the folder may have letters, digits, dots, hyphens and underlines in its path only: $root" ;;
esac
command=$2
NGINX='' CHECK='' KEEP=10 PATIENCE=10
# shellcheck disable=SC1091
[ ! -f "$root/settings" ] || . "$root/settings"
case $PATIENCE in '' | *[!0-9]*) stop "PATIENCE in $root/settings is \"$PATIENCE\". Write a number of seconds." ;; esac
case $KEEP in '' | *[!0-9]* | 0 | 1) stop "KEEP in $root/settings is \"$KEEP\". Write a number, 2 or more." ;; esac
command -v sha256sum >/dev/null || stop "sha256sum is missing. Install coreutils."
command -v flock >/dev/null || stop "flock is missing. Install util-linux."
[ -z "$CHECK" ] || command -v curl >/dev/null || stop "CHECK is set, but curl is missing. Install curl."

# The id of the release that is live; nothing where there is none.
live_id() {
  target=$(readlink "$root/$(readlink "$root/current" 2>/dev/null)" 2>/dev/null) || return 0
  printf '%s\n' "${target##*/}"
}

# Ids of the releases that are there, the one published last first.
ids_by_date() {
  [ ! -f "$root/history" ] || awk '{at[$2] = NR} END {for (id in at) print at[id], id}' "$root/history" | sort -rn |
    while read -r _ id; do [ ! -d "$root/releases/$id" ] || printf '%s\n' "$id"; done
}

has_lists() {
  [ -f "$1/release.json" ] && [ -f "$1/SHA256SUMS" ] || stop "$1 is no complete release: release.json or SHA256SUMS is missing. Copy it again."
}

# Stops where files are missing, too many or changed.
verify() {
  has_lists "$1"
  expected=$(sed -n 's/^ *"files": \([0-9]*\),*$/\1/p' "$1/release.json")
  listed=$(($(wc -l <"$1/SHA256SUMS")))
  found=$(($(find "$1" -type f ! -path "$1/SHA256SUMS" ! -path "$1/server/*" | wc -l)))
  [ "$expected" = "$listed" ] && [ "$listed" = "$found" ] ||
    stop "$1 is not complete: $expected files were made, $listed are listed, $found are there. Copy it again."
  right=$(cd "$1" && sha256sum -c SHA256SUMS 2>/dev/null | grep -c ': OK$') || :
  [ "$right" = "$listed" ] || stop "$1: only $right of $listed files are as they were made. Copy it again."
}

# One rename(2): who opens $1 finds the old target or the new one, never nothing.
point() {
  ln -s "$2" "$1.new.$$" && mv -fT "$1.new.$$" "$1"
}

# Puts the files with a hash in their names into the pool.
fill_pool() {
  release=$1
  : >"$work/known"
  : >"$work/new"
  while read -r sum file; do
    case $file in
      site/assets/* | site/en/assets/*) ;;
      *) continue ;;
    esac
    name=${file#site/}
    if [ ! -e "$root/assets/$name" ]; then
      printf '%s\n' "$name" >>"$work/new"
    else
      case $name in *.br | *.gz) ;; *) printf '%s  %s\n' "$sum" "$name" >>"$work/known" ;; esac
    fi
  done <"$release/SHA256SUMS"
  if [ -s "$work/known" ]; then
    wrong=$(cd "$root/assets" && sha256sum -c "$work/known" 2>/dev/null | grep -v ': OK$' | head -n 3) || :
    [ -z "$wrong" ] || stop "a file has new content under its old name, and browsers keep the old one for a year. Build again. $wrong"
  fi
  while read -r name; do
    folder=$root/assets/${name%/*}
    [ -d "$folder" ] || mkdir -p "$folder"
    ln "$release/site/$name" "$root/assets/$name"
  done <"$work/new"
}

# Takes a release in: copy, check, nginx files with this server's paths, pool. Sets $id.
take_in() {
  has_lists "$1"
  mkdir -p "$root/releases" "$root/live" "$root/assets"
  cp -Rp "$1" "$work/release"
  verify "$work/release"
  id=$(sed -n 's/^ *"id": "\([0-9a-z-]*\)",*$/\1/p' "$work/release/release.json")
  [ -n "$id" ] || stop "$1/release.json has no id."
  if [ -d "$root/releases/$id" ]; then
    verify "$root/releases/$id"
  else
    settings=$(cat "$work/release/nginx/"*.conf | sha256sum | cut -c 1-12)
    mkdir "$work/release/server"
    for file in "$work/release/nginx/"*.conf; do
      sed -e "s#@ROOT@#$root#g" -e "s#@LIVE@#$root/live/$settings#g" -e "s#@SERVER@#$root/current/server#g" \
        "$file" >"$work/release/server/${file##*/}"
    done
    fill_pool "$work/release"
    mv -T "$work/release" "$root/releases/$id"
  fi
}

# Makes a release live: one rename, and a reload where its nginx files differ from the ones in force. Fails where nginx refuses them.
switch() {
  settings=$(cat "$root/releases/$1/nginx/"*.conf | sha256sum | cut -c 1-12)
  before=$(readlink "$root/current" 2>/dev/null) || before=''
  point "$root/live/$settings" "../releases/$1" || return 1
  [ "$before" != "live/$settings" ] || return 0
  point "$root/current" "live/$settings" || return 1
  if [ -z "$NGINX" ]; then
    printf '%s\n' 'The nginx files are new: reload nginx.'
    return 0
  fi
  if ! $NGINX -t -q; then
    [ -z "$before" ] || point "$root/current" "$before"
    return 1
  fi
  $NGINX -s reload
}

answers() {
  [ "$(curl -fsS --max-time 5 "$CHECK/-/release" 2>/dev/null)" = "$1" ] || return 1
  for page in '' en/; do
    curl -fsS --max-time 5 "$CHECK/$page" 2>/dev/null | cmp -s - "$root/releases/$1/site/${page}index.html" || return 1
  done
  script=$(grep -o '<script[^>]* src=[^ >]*' "$root/releases/$1/site/index.html" | sed 's/.* src=//; s/"//g; q')
  curl -fsS --max-time 5 "$CHECK$script" 2>/dev/null | cmp -s - "$root/releases/$1/site$script" || return 1
  [ "$(curl -s -o /dev/null -w '%{http_code}' --max-time 5 "$CHECK/-/none")" = 404 ]
}

# The server answers soon enough with this release: its two first pages and the first script that / names as they were
# made, and 404 for what there is not.
healthy() {
  [ -n "$CHECK" ] || return 0
  seconds=0
  until answers "$1"; do
    [ "$seconds" -lt "$PATIENCE" ] || return 1
    sleep 1
    seconds=$((seconds + 1))
  done
}

make_live() {
  previous=$(live_id)
  if switch "$1" && healthy "$1"; then
    printf '%s %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1" >>"$root/history"
    printf '%s is live.\n' "$1"
    return
  fi
  [ -n "$previous" ] || stop "$1 does not answer as it should, and there is no earlier release to go back to. See the messages of nginx."
  switch "$previous" && healthy "$previous" ||
    stop "$1 does not answer as it should, and neither does $previous, which was put back. See the messages of nginx."
  stop "$1 does not answer as it should. $previous is live again."
}

# Removes what is older than the KEEP releases published last, never the live one; then files of the pool that no release has.
prune() {
  now=$(live_id)
  keep=" $now $(ids_by_date | head -n "$KEEP" | tr '\n' ' ')"
  for folder in "$root/releases/"*; do
    case $keep in *" ${folder##*/} "*) continue ;; esac
    rm -rf "$folder"
  done
  for link in "$root/live/"*; do [ -e "$link" ] || rm -f "$link"; done
  (cd "$root/assets" && find . -type f) | while read -r name; do
    for folder in "$root/releases/"*; do [ ! -e "$folder/site/$name" ] || continue 2; done
    rm -f "$root/assets/$name"
  done
}

if [ "$command" = list ]; then
  now=$(live_id)
  ids_by_date | while read -r id; do
    [ "$id" = "$now" ] && mark='*' || mark=' '
    printf '%s %s  %s\n' "$mark" "$id" "$(awk -v id="$id" '$2 == id {last = $1} END {print last}' "$root/history")"
  done
  exit
fi

# The kernel releases the lock when the process ends, whatever ends it; what it left behind is removed here.
exec 9>"$root/.lock"
flock -n 9 || stop "another publish.sh is at work. Try again when it has ended."
work=$root/.work
rm -rf "$work"
mkdir "$work"
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

case $command in
  publish)
    [ $# -eq 3 ] && [ -d "$3" ] || usage
    take_in "$3"
    make_live "$id"
    prune
    ;;
  rollback)
    now=$(live_id)
    id=${3:-$(ids_by_date | grep -vxF "$now" | head -n 1)}
    [ -n "$id" ] && [ -d "$root/releases/$id" ] || stop "there is no such release. publish.sh $root list shows those that are there."
    verify "$root/releases/$id"
    make_live "$id"
    ;;
  *) usage ;;
esac
