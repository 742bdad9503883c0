#!/bin/sh
# The whole way of a session through the API, with curl alone:
#
#     docs/examples/session.sh [ADDRESS [FILE]]
#
# It asks for a session of one minute, says where to listen as soon as there is something to hear, and keeps the MP3.
set -eu
float=${1:-http://127.0.0.1:8787}
file=${2:-session.mp3}

# The text of a field in a JSON answer. (With jq at hand: jq -r .field)
field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }
call() { curl --silent --show-error --fail-with-body --header "Authorization: Bearer $token" "$@"; }

# 1. A guest: an id, and the token that goes with every call.
guest=$(curl --silent --show-error --fail-with-body --request POST "$float/auth/guest")
token=$(printf '%s' "$guest" | field token)
user=$(printf '%s' "$guest" | field user_id)

# 2. What is felt, in words. The answer is a float: it goes into the next call as it is.
words='I keep thinking about the interview tomorrow.'
felt=$(call --json "{\"inference_type\":\"summary\",\"user_id\":\"$user\",\"prompt\":\"$words\"}" "$float/")
echo "You feel: $(printf '%s' "$felt" | field user_short_summary)"

# 3. A session. The key becomes its id: should the answer get lost, ask again with the same key, and there is still one.
session=$(call --json "{\"inference_type\":\"meditation\",\"user_id\":\"$user\",\"input_data\":{\"floats\":[$felt]},\"duration_minutes\":1}" \
  --header "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen)" "$float/")
job=$(printf '%s' "$session" | field job_id)

# 4. Where to listen: there within a second, while the rest is still being made. Any HLS player takes it.
status=''
playlist=''
while [ "$status" != completed ]; do
  view=$(call "$float/job/$job?user_id=$user")
  status=$(printf '%s' "$view" | field status)
  if [ "$status" = failed ]; then
    echo "The session could not be made: $(printf '%s' "$view" | field message)" >&2
    exit 1
  fi
  if [ -z "$playlist" ]; then
    playlist=$(printf '%s' "$view" | field playlist_url)
    if [ -n "$playlist" ]; then echo "Listen: $playlist"; fi
  fi
  sleep 0.25
done

# 5. The MP3 to keep. Once it is here, the server need not keep the stream.
link=$(call --request POST "$float/job/$job/download?user_id=$user" | field download_url)
curl --silent --show-error --fail --output "$file" "$link"
call --request POST --output /dev/null "$float/job/$job/downloaded?user_id=$user"
echo "Kept: $file"

# 6. Away with all of it, if you like.
if [ -n "${FLOAT_ERASE:-}" ]; then
  call --request DELETE "$float/job/$job?user_id=$user"
  echo 'Erased.'
fi
