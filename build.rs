//! Lets a new migration rebuild the program, which carries them all.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
