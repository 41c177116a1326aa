//! Every kind of value in one union.

use super::*;

#[test]
fn each_kind_has_its_member() {
    assert_eq!(faithful::<Everything>("\"auto\""), Everything::Auto);
    assert_eq!(faithful::<Everything>("\"none\""), Everything::Nothing);
    assert_eq!(faithful::<Everything>("true"), Everything::Flag(true));
    assert_eq!(faithful::<Everything>("1.5"), Everything::Number(1.5));
    assert_eq!(read::<Everything>("7"), Everything::Number(7.0));
    assert_eq!(
        faithful::<Everything>("[1,2]"),
        Everything::List(vec![1, 2])
    );
    assert_eq!(
        faithful::<Everything>("\"nothing\""),
        Everything::Text("nothing".to_owned())
    );
    assert_eq!(
        faithful::<Everything>(r#"{"type":"model","n":1}"#),
        Everything::Model(Plain { n: Some(1) })
    );
    let point: Everything = faithful(r#"{"type":"point","x":1,"z":2}"#);
    assert_eq!(
        point,
        Everything::Point {
            x: 1,
            y: None,
            extra: Extra::from([("z", 2)])
        }
    );
    assert!(matches!(
        faithful::<Everything>(r#"{"a":1}"#),
        Everything::Object(_)
    ));
}

#[test]
fn in_every_format() {
    for json in [
        "\"auto\"",
        "true",
        "1.5",
        "[1,2]",
        "\"x\"",
        r#"{"x":1,"z":[],"type":"point"}"#,
        r#"{"a":1}"#,
    ] {
        accepted::<Everything>(json);
    }
}

#[test]
fn the_description_names_the_members() {
    let realtime_model::schema::Schema::Union(union) = Everything::SCHEMA else {
        panic!()
    };
    assert_eq!(union.name, "Everything");
    let names: Vec<_> = union.members.iter().map(|member| member.name).collect();
    assert_eq!(
        names,
        [
            "Auto", "Nothing", "Flag", "Number", "List", "Text", "Point", "Model", "Object"
        ]
    );
    assert_eq!(*union.keys, ["type"]);
}
