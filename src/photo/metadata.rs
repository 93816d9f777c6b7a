//! What metadata tell that an author should know.

/// Whether a position stands in EXIF or XMP.
pub fn has_position(exif: Option<&[u8]>, xmp: Option<&[u8]>) -> bool {
    let in_exif = exif.is_some_and(|exif| {
        let read = exif::Reader::new().continue_on_error(true).read_raw(exif.to_vec());
        let read = read.or_else(|error| error.distill_partial_result(|_| {}));
        read.is_ok_and(|read| read.fields().any(|field| field.tag == exif::Tag::GPSLatitude))
    });
    in_exif || xmp.is_some_and(|xmp| xmp.windows(11).any(|part| part == b"GPSLatitude"))
}
