//! Why a photo cannot be used, in words for the one who took it.

use super::header::{MAX_PIXELS, MAX_SIDE};

/// Why a photo cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// Nothing is in the file.
    Empty,
    /// No kind of picture that is known.
    NotAPicture,
    /// A kind of picture that browsers do not show; its name and how to convert it.
    Unsupported(&'static str, &'static str),
    /// The file ends too early.
    Truncated,
    /// A side is longer, or the area larger, than is decoded.
    TooLarge(u32, u32),
    /// Decoded it would take more memory than one picture may.
    Heavy,
    /// Its insides are broken; what the decoder says.
    Damaged(String),
    /// Made for printing, in inks, without saying how they are stored.
    Inks,
    /// The file is not the one that was looked at when the site was planned.
    Changed,
}

impl Trouble {
    /// What a decoder complains of.
    pub(super) fn of(error: &image::ImageError) -> Self {
        if matches!(error, image::ImageError::Limits(_)) {
            return Self::Heavy;
        }
        let first: &(dyn std::error::Error + 'static) = error;
        let is_end = |cause: &(dyn std::error::Error + 'static)| {
            cause.downcast_ref::<std::io::Error>().is_some_and(|io| io.kind() == std::io::ErrorKind::UnexpectedEof)
        };
        let ends = std::iter::successors(Some(first), |cause| cause.source()).any(is_end);
        let text = error.to_string();
        // Some decoders say it in words only.
        let says = ["unexpected end", "not enough bytes"].iter().any(|words| text.to_lowercase().contains(words));
        if ends || says { Self::Truncated } else { Self::Damaged(text) }
    }

    /// What is wrong; stands after the file's name.
    pub fn message(&self) -> String {
        match self {
            Self::Empty => "is empty".into(),
            Self::NotAPicture => "is not a picture that can be read".into(),
            Self::Unsupported(kind, _) => format!("is {kind}, which browsers do not show"),
            Self::Truncated => "is not complete: its end is missing".into(),
            Self::TooLarge(width, height) => {
                let (side, area) = (MAX_SIDE, MAX_PIXELS / 1_000_000);
                format!("is too large: {width} × {height} pixels (at most {side} on a side and {area} megapixels)")
            }
            Self::Heavy => "takes too much memory".into(),
            Self::Damaged(_) => "is damaged".into(),
            Self::Inks => "is made for printing: its colours are inks (CMYK)".into(),
            Self::Changed => "changed while the site was built".into(),
        }
    }

    /// What to do.
    pub fn help(&self) -> String {
        match self {
            Self::Empty | Self::Truncated => {
                "copy it anew from the camera or phone; a copy that was broken off often looks like this".into()
            }
            Self::NotAPicture => "open it in a picture program and save it as JPEG, PNG or WebP".into(),
            Self::Unsupported(_, how) => (*how).into(),
            Self::TooLarge(..) | Self::Heavy => {
                "save it smaller; 4000 pixels on the longer side are more than any screen shows".into()
            }
            Self::Damaged(why) => {
                format!("open it in a picture program and save it anew as JPEG, PNG or WebP (the decoder says: {why})")
            }
            Self::Inks => "open it in a picture program, convert it to RGB (sRGB) and save it".into(),
            Self::Changed => "wait until the file is completely copied, then build again".into(),
        }
    }
}
