//! How what all items have stands among the fields of their views.

use serde::ser::SerializeStruct;

use super::detail::TextPart;

impl TextPart {
    /// Number of its fields.
    pub const FIELDS: usize = 12;

    /// Writes its fields among those of a view.
    pub fn write<S: SerializeStruct>(&self, view: &mut S) -> Result<(), S::Error> {
        // Taken apart, so that none can be forgotten.
        let Self {
            id,
            heading,
            summary_html,
            html,
            content_lang,
            content_dir,
            contents,
            cover,
            photos,
            facts,
            prev,
            next,
        } = self;
        view.serialize_field("id", id)?;
        view.serialize_field("heading", heading)?;
        view.serialize_field("summary_html", summary_html)?;
        view.serialize_field("html", html)?;
        view.serialize_field("content_lang", content_lang)?;
        view.serialize_field("content_dir", content_dir)?;
        view.serialize_field("contents", contents)?;
        view.serialize_field("cover", cover)?;
        view.serialize_field("photos", photos)?;
        view.serialize_field("facts", facts)?;
        view.serialize_field("prev", prev)?;
        view.serialize_field("next", next)
    }
}

/// A view of an item: a [`TextPart`] and fields of its own beside it. What serde makes of `flatten` is a map that grows
/// and whose keys are copied one by one; this is as quick as a struct.
macro_rules! item_view {
    (
        $(#[$meta:meta])*
        pub struct $view:ident {
            $(#[$flat:meta])*
            pub text: TextPart,
            $($(#[$of:meta])* pub $field:ident: $kind:ty,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, schemars::JsonSchema)]
        pub struct $view {
            $(#[$flat])*
            pub text: TextPart,
            $($(#[$of])* pub $field: $kind,)*
        }

        impl serde::Serialize for $view {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct;
                let own: &[&str] = &[$(stringify!($field)),*];
                let mut fields = serializer.serialize_struct(stringify!($view), TextPart::FIELDS + own.len())?;
                self.text.write(&mut fields)?;
                $(fields.serialize_field(stringify!($field), &self.$field)?;)*
                fields.end()
            }
        }
    };
}
pub(super) use item_view;
