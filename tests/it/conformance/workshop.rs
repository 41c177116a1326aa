//! Models of types that are known only when the tests run: written out as a package, compiled, and asked.
//!
//! What does not compile is an answer too: the macro's message.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// What reads texts, and lives in the package.
const ASK: &str = include_str!("ask.rs");
/// A mistake may hide another one, since rustc looks at constants last.
const ATTEMPTS: usize = 8;

/// What a model makes of a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Answer {
    /// It reads it, and writes this.
    Takes(String),
    Refuses(String),
    /// The model does not compile.
    NoModel(String),
    /// The library disagrees with itself, or panics.
    Panics(String),
}

impl Answer {
    pub(super) fn takes(&self) -> bool {
        matches!(self, Answer::Takes(_))
    }
}

/// A package in the making.
#[derive(Debug)]
pub(super) struct Workshop {
    folder: PathBuf,
    models: Vec<String>,
    numbers: BTreeMap<String, usize>,
    questions: Vec<(usize, String)>,
}

impl Workshop {
    /// A package of that name, in the folder that cargo has for such things.
    pub(super) fn new(name: &str) -> Self {
        Workshop {
            folder: root().join(name),
            models: Vec::new(),
            numbers: BTreeMap::new(),
            questions: Vec::new(),
        }
    }

    /// Asks what the model `Root` of a module makes of a text; the number of the question.
    pub(super) fn ask(&mut self, module: String, text: &str) -> usize {
        let next = self.models.len();
        let model = *self.numbers.entry(module).or_insert_with_key(|module| {
            self.models.push(module.clone());
            next
        });
        self.questions.push((model, text.to_owned()));
        self.questions.len() - 1
    }

    /// The answers, by the numbers of the questions.
    pub(super) fn answers(&self) -> Vec<Answer> {
        if self.questions.is_empty() {
            return Vec::new();
        }
        let mut mistakes = BTreeMap::new();
        for _ in 0..ATTEMPTS {
            self.write(&mistakes);
            match self.build() {
                Ok(program) => return self.run(&program, &mistakes),
                Err(found) => mistakes.extend(found),
            }
        }
        panic!("{} does not compile, and never will", self.folder.display());
    }

    /// Writes the package, without the models that are known not to compile.
    fn write(&self, mistakes: &BTreeMap<usize, String>) {
        let source = self.folder.join("src");
        let _ = fs::remove_dir_all(&source);
        fs::create_dir_all(&source).expect("a folder for the package");
        let put = |path: PathBuf, text: &str| fs::write(path, text).expect("a file of the package");
        put(self.folder.join("Cargo.toml"), &self.manifest());
        let lock =
            fs::read(workspace().join("Cargo.lock")).expect("the lock file of the workspace");
        fs::write(self.folder.join("Cargo.lock"), lock).expect("a lock file");
        put(source.join("ask.rs"), ASK);
        let mut modules = String::new();
        let mut table = String::new();
        for (number, model) in self.models.iter().enumerate() {
            if mistakes.contains_key(&number) {
                table.push_str("        |_| Err(String::new()),\n");
                continue;
            }
            put(source.join(format!("model{number}.rs")), model);
            modules.push_str(&format!("mod model{number};\n"));
            table.push_str(&format!("        ask::ask::<model{number}::Root>,\n"));
        }
        let main = format!(
            "#![allow(warnings)]\nmod ask;\n{modules}\nfn main() {{\n    ask::answer(&[\n{table}    ]);\n}}\n"
        );
        put(source.join("main.rs"), &main);
    }

    fn manifest(&self) -> String {
        let workspace = workspace();
        let sdk = if self
            .models
            .iter()
            .any(|model| model.contains("openai_realtime"))
        {
            format!(
                "openai-realtime = {{ path = {:?} }}\n",
                workspace.join("examples/openai-realtime")
            )
        } else {
            String::new()
        };
        format!(
            "[package]\nname = \"models\"\nedition = \"2024\"\n\n[dependencies]\n\
             realtime-model = {{ path = {:?}, features = [\"pattern\", \"json\"] }}\n{sdk}\
             serde = \"1\"\nserde_json = \"1\"\n\n[profile.dev]\ndebug = false\n\n[workspace]\n",
            workspace.join("runtime")
        )
    }

    /// The program, or the models with mistakes.
    fn build(&self) -> Result<PathBuf, BTreeMap<usize, String>> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["build", "--quiet", "--message-format=json", "--target-dir"])
            .arg(root().join("target"))
            .current_dir(&self.folder)
            .output()
            .expect("cargo");
        let messages: Vec<Value> = String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect();
        let program = messages
            .iter()
            .find_map(|message| message["executable"].as_str());
        if let Some(program) = program.filter(|_| output.status.success()) {
            return Ok(PathBuf::from(program));
        }
        let mistakes: BTreeMap<usize, String> = messages.iter().rev().filter_map(mistake).collect();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(
            !mistakes.is_empty(),
            "cargo build: {errors}\n{}",
            rendered(&messages)
        );
        Err(mistakes)
    }

    fn run(&self, program: &Path, mistakes: &BTreeMap<usize, String>) -> Vec<Answer> {
        let mut process = Command::new(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the package's program");
        let questions: String = self
            .questions
            .iter()
            .map(|question| serde_json::to_string(question).expect("JSON") + "\n")
            .collect();
        let mut input = process.stdin.take().expect("a pipe");
        // From a thread of its own: both pipes may be full.
        let writer = std::thread::spawn(move || input.write_all(questions.as_bytes()));
        let output = process.wait_with_output().expect("the answers");
        writer
            .join()
            .expect("no panic")
            .expect("all questions are read");
        let answers = String::from_utf8(output.stdout).expect("UTF-8");
        let answers: Vec<Answer> = answers.lines().map(answer).collect();
        assert_eq!(answers.len(), self.questions.len(), "{}", output.status);
        let of_models = self.questions.iter().map(|(model, _)| mistakes.get(model));
        answers
            .into_iter()
            .zip(of_models)
            .map(|(answer, mistake)| mistake.map_or(answer, |text| Answer::NoModel(text.clone())))
            .collect()
    }
}

/// The model that a message of rustc's is about, and its text.
fn mistake(message: &Value) -> Option<(usize, String)> {
    let message = &message["message"];
    if message["level"] != "error" {
        return None;
    }
    Some((model(message)?, message["message"].as_str()?.to_owned()))
}

/// The first file of a model that a message points to, or a note below it.
fn model(message: &Value) -> Option<usize> {
    let spans = message["spans"].as_array()?.iter();
    let here = spans.filter_map(span_model).next();
    here.or_else(|| message["children"].as_array()?.iter().find_map(model))
}

/// A span may stand in the library, and come from a macro or a constant of the model.
fn span_model(span: &Value) -> Option<usize> {
    let file = span["file_name"].as_str()?;
    let number = file.strip_prefix("src/model")?.strip_suffix(".rs")?;
    number.parse().ok()
}

fn rendered(messages: &[Value]) -> String {
    messages
        .iter()
        .filter_map(|message| message["message"]["rendered"].as_str())
        .collect()
}

fn answer(line: &str) -> Answer {
    let (kind, text): (String, String) = serde_json::from_str(line).expect("an answer");
    match kind.as_str() {
        "takes" => Answer::Takes(text),
        "refuses" => Answer::Refuses(text),
        _ => Answer::Panics(text),
    }
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests are in a workspace")
}

/// Never the project's own folders: cases of others are no part of it.
fn root() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance")
}
