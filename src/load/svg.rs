//! STUB until the helper's version
pub struct Cleaned { pub svg: String, pub changed: bool }
pub fn clean(text: &str) -> Result<Cleaned, String> {
    let mut out = Vec::new();
    svg_hush::Filter::new().filter(&mut text.as_bytes(), &mut out).map_err(|e| e.to_string())?;
    Ok(Cleaned { svg: String::from_utf8(out).map_err(|e| e.to_string())?, changed: false })
}
