#!/bin/sh
# Takes steps until the gate lets the canary have more than SHARE (exit status 0) or stops the rollout (1).
# PLAN, STATE: the plan and the state file. SHARE: what the canary has now, 0 to 1. EVERY: seconds between batches.
# fetch-batch is yours: it writes baseline.csv and canary.csv, the logs since the last batch, into the folder it is given.
set -eu

answer() {
  : >answer
  # Exit status 2: it could not judge. This ends here, and the rollout with it.
  greenlight canary "$@" --plan "$PLAN" --state "$STATE" --outputs answer || [ $? -ne 2 ]
  . ./answer
}

end_when_over() {
  case $decision in
    PROMOTE) exit 0 ;;
    HOLD) if awk "BEGIN { exit !($traffic > $SHARE) }"; then exit 0; fi ;;
    *) exit 1 ;;
  esac
}

while :; do
  answer status
  end_when_over
  fetch-batch batch
  answer step --baseline batch/baseline.csv --canary batch/canary.csv
  end_when_over
  sleep "$EVERY"
done
