//! The colours of pictures. Amber and blue are told apart by everybody, also by those who see no red or no green.

/// Red, green and blue.
pub(super) type Colour = [u8; 3];

/// The ground: a dark slate, which is a panel of its own on either of Discord's themes.
pub(super) const GROUND: Colour = [0x1E, 0x24, 0x2E];
/// Lines across, and the line that bars stand on.
pub(super) const LINE: Colour = [0x3B, 0x45, 0x54];
pub(super) const BASE: Colour = [0x7A, 0x86, 0x97];
/// Words.
pub(super) const TITLE: Colour = [0xFF, 0xFF, 0xFF];
pub(super) const LABEL: Colour = [0xC9, 0xD1, 0xDC];
/// Bars.
pub const SERIES: Colour = [0x5B, 0xA7, 0xE8];
/// The highest bar, in Votive's own amber, and what is said of it.
pub const PEAK: Colour = [0xF2, 0xA9, 0x3B];
