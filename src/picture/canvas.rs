//! A picture while it is drawn: rectangles and words on a ground.

use std::collections::HashMap;

use ab_glyph::{Font as _, FontRef, PxScale, ScaleFont as _};

use super::NotDrawn;
use super::colours::{Colour, GROUND};

/// The letters of Latin and Cyrillic of a font that is free to use: see `assets`.
const FONT: &[u8] = include_bytes!("../../assets/picture.ttf");
/// Bytes of a pixel.
const PIXEL: usize = 3;
/// How finely the edges of letters are drawn.
const STEPS: f32 = 24.0;
/// Colours that a palette has at the most.
const PALETTE: usize = 256;

/// A rectangle; right and bottom are outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) right: i32,
    pub(super) bottom: i32,
}

impl Area {
    pub(super) const fn width(self) -> i32 {
        self.right - self.left
    }

    pub(super) const fn height(self) -> i32 {
        self.bottom - self.top
    }

    /// Without a margin.
    pub(super) const fn within(self, margin: i32) -> Self {
        Self {
            left: self.left + margin,
            top: self.top + margin,
            right: self.right - margin,
            bottom: self.bottom - margin,
        }
    }
}

/// Pixels, row by row.
pub(super) struct Canvas {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
    font: FontRef<'static>,
}

impl Canvas {
    pub(super) fn new(width: u32, height: u32) -> Result<Self, NotDrawn> {
        let pixels = GROUND.repeat(width as usize * height as usize);
        Ok(Self { width, height, pixels, font: FontRef::try_from_slice(FONT)? })
    }

    pub(super) fn area(&self) -> Area {
        let length = |pixels: u32| i32::try_from(pixels).unwrap_or(i32::MAX);
        Area { left: 0, top: 0, right: length(self.width), bottom: length(self.height) }
    }

    /// Fills what of the rectangle lies in the picture.
    pub(super) fn fill(&mut self, area: Area, colour: Colour) {
        let whole = self.area();
        let within = |at: i32, end: i32| usize::try_from(at.clamp(0, end)).unwrap_or(0);
        let (left, right) = (within(area.left, whole.right), within(area.right, whole.right));
        for row in within(area.top, whole.bottom)..within(area.bottom, whole.bottom) {
            let row = row * self.width as usize;
            for pixel in self.pixels[(row + left) * PIXEL..(row + right.max(left)) * PIXEL].chunks_mut(PIXEL) {
                pixel.copy_from_slice(&colour);
            }
        }
    }

    /// Whether the font has this letter.
    #[cfg(test)]
    pub(super) fn knows(&self, letter: char) -> bool {
        self.font.glyph_id(letter).0 != 0
    }

    /// How wide a line of words is, `size` being the height of its letters with all that is above and below them.
    pub(super) fn width_of(&self, text: &str, size: f32) -> i32 {
        let font = self.font.as_scaled(PxScale::from(size));
        let width: f32 = text.chars().map(|letter| font.h_advance(font.glyph_id(letter))).sum();
        whole(width.ceil())
    }

    /// Writes a line that begins at `left` and whose letters stand on `base`.
    pub(super) fn write(&mut self, text: &str, size: f32, colour: Colour, left: i32, base: i32) {
        let font = self.font.clone();
        let scaled = font.as_scaled(PxScale::from(size));
        let mut at = ab_glyph::point(exact(left), exact(base));
        for letter in text.chars() {
            let mut glyph = scaled.scaled_glyph(letter);
            glyph.position = at;
            at.x += scaled.h_advance(glyph.id);
            let Some(outline) = scaled.outline_glyph(glyph) else { continue };
            let corner = outline.px_bounds().min;
            let (x, y) = (whole(corner.x), whole(corner.y));
            outline.draw(|right, down, covered| {
                let offset = |by: u32| i32::try_from(by).unwrap_or(i32::MAX);
                self.blend(x.saturating_add(offset(right)), y.saturating_add(offset(down)), colour, covered);
            });
        }
    }

    fn blend(&mut self, x: i32, y: i32, colour: Colour, covered: f32) {
        let (Ok(x), Ok(y)) = (u32::try_from(x), u32::try_from(y)) else { return };
        if x >= self.width || y >= self.height {
            return;
        }
        let at = (y as usize * self.width as usize + x as usize) * PIXEL;
        // In steps, so that few colours are in a picture.
        let covered = (covered.clamp(0.0, 1.0) * STEPS).round() / STEPS;
        for (pixel, part) in self.pixels[at..at + PIXEL].iter_mut().zip(colour) {
            let mixed = f32::from(*pixel) * (1.0 - covered) + f32::from(part) * covered;
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between two bytes")]
            {
                *pixel = mixed.round() as u8;
            }
        }
    }

    /// The picture as a file.
    pub(super) fn png(self) -> Result<Vec<u8>, NotDrawn> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, self.width, self.height);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Balanced);
        let indexed = self.indexed();
        if let Some((palette, _)) = &indexed {
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_palette(palette.as_flattened());
            encoder.set_filter(png::Filter::NoFilter);
        } else {
            encoder.set_color(png::ColorType::Rgb);
        }
        let mut writer = encoder.write_header()?;
        writer.write_image_data(indexed.as_ref().map_or(&self.pixels, |(_, places)| places))?;
        writer.finish()?;
        Ok(file)
    }

    /// The colours, and the place of each pixel's among them, which makes a file a third as large; `None` where they are too many.
    fn indexed(&self) -> Option<(Vec<Colour>, Vec<u8>)> {
        let (mut palette, mut known) = (Vec::new(), HashMap::new());
        let (colours, _) = self.pixels.as_chunks::<PIXEL>();
        let mut places = Vec::with_capacity(colours.len());
        let mut last = (GROUND, None);
        for colour in colours {
            if last.1.is_none() || last.0 != *colour {
                let place = *known.entry(*colour).or_insert_with(|| {
                    palette.push(*colour);
                    palette.len() - 1
                });
                last = (*colour, Some(u8::try_from(place).ok().filter(|_| palette.len() <= PALETTE)?));
            }
            places.push(last.1?);
        }
        Some((palette, places))
    }
}

#[allow(clippy::cast_possible_truncation, reason = "floats beyond the whole numbers become the nearest of them")]
fn whole(length: f32) -> i32 {
    length as i32
}

#[allow(clippy::cast_precision_loss, reason = "no picture is so large")]
fn exact(length: i32) -> f32 {
    length as f32
}
