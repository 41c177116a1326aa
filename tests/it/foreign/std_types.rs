//! Types of std that are no models.

use super::*;

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Std {
    unit: (),
    pair: (u8, String),
    triple: Option<(bool, f64, [u8; 2])>,
    duration: Duration,
    range: Range<u8>,
    path: PathBuf,
    address: IpAddr,
    result: Result<u8, String>,
    non_zero: NonZero<u8>,
    optional_non_zero: Option<NonZero<i64>>,
    cell: std::cell::Cell<u8>,
    cow: Cow<'static, [u8]>,
    wide: (i128, u128),
    by_number: HashMap<u32, (u8, u8)>,
    by_bool: BTreeMap<bool, Duration>,
    by_char: BTreeMap<char, ()>,
    by_negative: BTreeMap<i64, Uuid>,
    nested: Option<Vec<Option<(u8, u8)>>>,
    shared: Rc<str>,
    boxed: Box<(u8, u8)>,
    reversed: std::cmp::Reverse<u8>,
}

#[test]
fn types_of_std() {
    let json = format!(
        r#"{{"unit":null,"pair":[1,"a"],"triple":[true,0.5,[1,2]],"duration":{{"secs":1,"nanos":2}},"range":{{"start":1,"end":2}},"path":"/tmp","address":"127.0.0.1","result":{{"Ok":1}},"non_zero":1,"optional_non_zero":-1,"cell":1,"cow":[1,2],"wide":[-1,1],"by_number":{{"7":[1,2]}},"by_bool":{{"true":{{"secs":1,"nanos":2}}}},"by_char":{{"c":null}},"by_negative":{{"-7":"{ID}"}},"nested":[null,[1,2]],"shared":"s","boxed":[1,2],"reversed":1}}"#
    );
    let value: Std = faithful(&json);
    assert_eq!(value.by_number[&7], (1, 2));
    assert_eq!(value.by_negative.keys().copied().collect::<Vec<_>>(), [-7]);
    assert_eq!(value.nested, Some(vec![None, Some((1, 2))]));
    let packed = rmp_serde::to_vec(&value).unwrap();
    assert_eq!(rmp_serde::from_slice::<Std>(&packed).unwrap(), value);
    assert_eq!(
        formats::from_cbor::<Std>(&formats::to_cbor(&value)),
        Ok(value)
    );
}
