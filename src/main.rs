//! Arguments → command → exit status; the only place that exits.

fn main() {}
