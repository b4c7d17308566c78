# The tests that draw many sets or kill many processes. They need Node alone, and time.
install() { :; }
run() { tests '[(]skipped' --project long; }
