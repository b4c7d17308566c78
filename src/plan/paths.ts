/** What a path into a record looks like: `output.scores[1]`, `event.inferenceId`, `items[*].score`. */
export const pathPattern = /^[^.[\]\s]+(?:\[(?:\d{1,6}|\*)\]|\.[^.[\]\s]+)*$/u;
