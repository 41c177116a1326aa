//! The types against the API's description: names, kinds, literal values, requiredness, bounds.

mod bounds;
mod compare;
mod description;
mod difference;
mod exceptions;
mod kind;
mod types;

use std::collections::BTreeSet;

use realtime_model::schema::Schema;

use description::Description;
use difference::Difference;
use exceptions::REASONS;

#[test]
fn every_difference_has_a_reason() {
    let Some(description) = Description::read() else {
        return;
    };
    let differences = compare::differences(&description);
    let explained = |difference: &Difference| {
        REASONS.iter().any(|reason| {
            let mut places = reason.places.iter();
            places.any(|place| reason.explains(place, difference))
        })
    };
    let unexplained: Vec<_> = differences
        .iter()
        .filter(|difference| !explained(difference))
        .map(ToString::to_string)
        .collect();
    assert!(
        unexplained.is_empty(),
        "{} without a reason:\n{}",
        unexplained.len(),
        unexplained.join("\n")
    );
}

#[test]
fn every_reason_is_needed() {
    let Some(description) = Description::read() else {
        return;
    };
    let differences = compare::differences(&description);
    for reason in REASONS {
        for place in reason.places {
            let mut all = differences.iter();
            let needed = all.any(|difference| reason.explains(place, difference));
            assert!(needed, "nothing ends in {place:?}: {}", reason.why);
        }
    }
}

#[test]
fn every_event_is_a_member() {
    let Some(description) = Description::read() else {
        return;
    };
    let mut counted = 0;
    for known in types::unions() {
        let side = match known.name() {
            "ServerEvent" => "server",
            "ClientEvent" => "client",
            _ => continue,
        };
        let ours: BTreeSet<_> = compare::tables(known.schema)
            .iter()
            .flat_map(|table| table.tags)
            .map(|(_, tag)| *tag)
            .collect();
        let events = &description.events[&format!("{}.{side}", known.family)];
        let theirs: BTreeSet<_> = events.keys().map(String::as_str).collect();
        assert_eq!(ours, theirs, "{}.{side}", known.family);
        counted += ours.len();
    }
    assert_eq!(counted, 46 + 11 + 34 + 12 + 7 + 3);
}

/// Nothing that an event reaches has escaped the comparison.
#[test]
fn every_type_stands_for_something() {
    let covered: BTreeSet<_> = types::all()
        .flat_map(|known| compare::tables(known.schema))
        .map(|table| table.name)
        .collect();
    let mut reached = BTreeSet::new();
    for known in types::unions() {
        reach(known.schema, &mut reached);
    }
    let alone: Vec<_> = reached.difference(&covered).collect();
    assert!(alone.is_empty(), "stand for nothing: {alone:?}");
    assert!(reached.len() > 150, "{} types are reached", reached.len());
}

/// Collects the names of all objects that a type may hold.
fn reach(schema: &'static Schema, names: &mut BTreeSet<&'static str>) {
    match schema {
        Schema::Object(table) if names.insert(table.name) => {
            table
                .fields
                .iter()
                .for_each(|field| reach(field.schema(), names));
        }
        Schema::Union(union) => {
            let members = union.members.iter();
            members.for_each(|member| reach(member.schema(), names));
        }
        Schema::Optional(inner) | Schema::Nullable(inner) | Schema::List(inner) => {
            reach(inner(), names)
        }
        Schema::Map { value, .. } => reach(value(), names),
        _ => {}
    }
}
