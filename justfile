# The commands of a working day: https://just.systems. Each is one line that also works without just.

# Formatting and lints
check:
    cargo fmt --check
    cargo clippy --all-targets -- -D warnings

# All tests that need only Rust
test *ARGS:
    cargo test {{ARGS}}

# The diagnostics whose file in tests/suite/ has PATTERN in its name
suite PATTERN="":
    cargo test --test suite -- {{PATTERN}}

# Write what tests expect anew: suite files, docs/ that are made from the code; then read the difference
bless:
    LITFASS_BLESS=1 cargo test --test suite
    LITFASS_BLESS=1 cargo test --test program -- docs broken
    git diff --stat

# The example, live in the browser
serve-example:
    cargo run --release -- serve example-project --open

# What must pass before a change lands (Java, Node, Python, Chromium; CI=true installs what is missing)
ci:
    bash .ci/run

# The long looks, before something is called done
full:
    bash .ci/full
