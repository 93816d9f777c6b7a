//! stub
pub enum Anchor { Start, Middle, End }
#[derive(Clone)] pub struct Place { pub lat: f64, pub lon: f64, pub label: String, pub rank: u8 }
pub struct Label { pub x: f64, pub y: f64, pub anchor: Anchor }
impl Clone for Anchor { fn clone(&self) -> Self { *self } } impl Copy for Anchor {}
pub struct Spot { pub x: f64, pub y: f64, pub label: Option<Label>, pub merged_with: Option<usize> }
pub struct Map { pub width: u32, pub height: u32, pub land: String, pub borders: String, pub spots: Vec<Spot> }
pub struct Line { pub x: f64, pub y: f64, pub text: String }
pub struct Node { pub x: f64, pub y: f64, pub r: f64, pub anchor: Anchor, pub lines: Vec<Line> }
pub struct Edge { pub from: usize, pub to: usize, pub count: u32, pub d: String, pub width: f64 }
pub struct Network { pub width: u32, pub height: u32, pub nodes: Vec<Node>, pub edges: Vec<Edge> }
pub fn map(_: &[Place], _: u32) -> Option<Map> { None }
pub fn network(_: &[String], _: &[(usize, usize, u32)], _: u32) -> Network { Network { width: 1, height: 1, nodes: vec![], edges: vec![] } }
