//! What is open while a part is read: stories, tables and rows, one within the other, and what comes of them.

use super::said::Said;
use super::story::Story;
use super::table::{self, Building, Line, Room};
use crate::import::grid::{Cell, Table};
use crate::opc::Fault;

/// All that is open, in the story of the part itself.
pub(super) struct Frames {
    pub(super) said: Said,
    /// How much was said, in bytes.
    pub(super) words: usize,
    /// Whether the run that is open is struck through, or hidden.
    pub(super) is_struck: bool,
    body: Story,
    open: Vec<Frame>,
    room: Room,
}

/// What words or cells are put into.
enum Frame {
    Story(Story),
    Table(Building),
    Row(Line),
}

/// How much there was before something that may turn out to be deleted.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    tables: usize,
    asked: usize,
}

impl Frames {
    pub(super) fn new() -> Self {
        Self {
            said: Said::default(),
            words: 0,
            is_struck: false,
            body: Story::default(),
            open: Vec::new(),
            room: Room::new(),
        }
    }

    /// All that was said.
    pub(super) fn close(self) -> Said {
        Said { paragraphs: self.body.close(), ..self.said }
    }

    /// The story that words are put into now.
    pub(super) fn story(&mut self) -> &mut Story {
        let innermost = self.open.iter_mut().rev().find_map(|frame| match frame {
            Frame::Story(story) => Some(story),
            _ => None,
        });
        innermost.unwrap_or(&mut self.body)
    }

    /// The innermost table, if nothing else is open in it.
    pub(super) fn table(&mut self) -> Option<&mut Building> {
        match self.open.last_mut() {
            Some(Frame::Table(table)) => Some(table),
            _ => None,
        }
    }

    /// The innermost row, whatever is open in it.
    pub(super) fn row(&mut self) -> Option<&mut Line> {
        self.open.iter_mut().rev().find_map(|frame| match frame {
            Frame::Row(line) => Some(line),
            _ => None,
        })
    }

    /// Whether a cell may begin.
    pub(super) fn is_row(&self) -> bool {
        matches!(self.open.last(), Some(Frame::Row(_)))
    }

    pub(super) fn say(&mut self, words: &str) -> Result<(), Fault> {
        self.room.take_words(words.len())?;
        self.words += words.trim().len();
        let strikes = self.is_struck && !words.trim().is_empty();
        let story = self.story();
        if story.say(words) && strikes {
            story.is_struck = true;
            self.said.struck += usize::from(self.row().is_none());
        }
        Ok(())
    }

    /// Notes where a link leads.
    pub(super) fn lead(&mut self, target: Option<String>) {
        let story = self.story();
        story.link = story.link.take().or(target);
    }

    /// What a picture says.
    pub(super) fn describe(&mut self, alt: &str) -> Result<(), Fault> {
        self.room.take_words(alt.len())?;
        self.story().alt.extend([" ", alt.trim()]);
        Ok(())
    }

    pub(super) fn begin_story(&mut self) {
        self.open.push(Frame::Story(Story::default()));
    }

    /// A text box ends. Its words come after the paragraph that it hangs on.
    pub(super) fn end_box(&mut self) {
        let Some(Frame::Story(mut inner)) = self.open.pop() else { return };
        self.lead(inner.link.take());
        let story = self.story();
        story.is_struck |= inner.is_struck;
        story.alt.push_str(&inner.alt);
        story.hang(inner.close());
    }

    /// A note of this id ends.
    pub(super) fn end_note(&mut self, id: String) {
        if let Some(Frame::Story(story)) = self.open.pop() {
            self.said.notes.insert(id, story.close());
        }
    }

    pub(super) fn begin_table(&mut self) {
        self.story().end_loose();
        // It comes before those that stand in it.
        let index = self.said.tables.len();
        self.said.tables.push(Table::default());
        self.open.push(Frame::Table(Building::new(index, self.outside())));
    }

    /// How many paragraphs outside tables have been said: those of boxes that are open stand there too.
    fn outside(&self) -> usize {
        let boxes = self.open.iter().map_while(|frame| match frame {
            Frame::Story(story) => Some(story.said),
            _ => None,
        });
        self.body.said + boxes.sum::<usize>()
    }

    /// A table ends. What it says is also said in the cell that it stands in.
    pub(super) fn end_table(&mut self) -> Result<(), Fault> {
        let Some(Frame::Table(building)) = self.open.pop() else { return Ok(()) };
        let index = building.index;
        let table = building.close();
        if self.row().is_some() {
            let said = table::said(&table);
            self.room.take_words(said.iter().map(String::len).sum())?;
            self.lead(table.rows.iter().flat_map(|row| &row.cells).find_map(|cell| cell.link.clone()));
            let story = self.story();
            story.is_struck |= table.rows.iter().flat_map(|row| &row.cells).any(|cell| cell.is_struck);
            story.add(said);
        }
        if table.rows.is_empty() {
            self.said.tables.remove(index);
        } else {
            self.said.tables[index] = table;
        }
        Ok(())
    }

    pub(super) fn begin_row(&mut self) -> Mark {
        self.open.push(Frame::Row(Line::default()));
        self.mark()
    }

    /// The row that began at this mark ends.
    pub(super) fn end_row(&mut self, mark: Mark) {
        let Some(Frame::Row(line)) = self.open.pop() else { return };
        if line.deleted {
            self.forget(mark);
        }
        if let Some(table) = self.table() {
            table.end_row(line);
        }
    }

    pub(super) fn begin_cell(&mut self) -> Mark {
        self.begin_story();
        self.mark()
    }

    /// The cell that began at this mark ends.
    pub(super) fn end_cell(&mut self, mark: Mark) -> Result<(), Fault> {
        let Some(Frame::Story(mut story)) = self.open.pop() else { return Ok(()) };
        let link = story.link.take();
        self.room.take_words(link.as_ref().map_or(0, String::len))?;
        let (alt, mut is_struck) = (std::mem::take(&mut story.alt), story.is_struck);
        let mut text = story.close().join("\n").trim_matches('\n').to_owned();
        if text.trim().is_empty() && !alt.trim().is_empty() {
            alt.trim().clone_into(&mut text);
        }
        let [.., Frame::Table(table), Frame::Row(row)] = self.open.as_mut_slice() else { return Ok(()) };
        let is_deleted = row.shape.deleted;
        is_struck |= row.is_hidden && !text.trim().is_empty();
        table.end_cell(row, Cell { link, is_struck, ..Cell::new(text) }, &mut self.room)?;
        if is_deleted {
            self.forget(mark);
        }
        Ok(())
    }

    const fn mark(&self) -> Mark {
        Mark { tables: self.said.tables.len(), asked: self.said.asked.len() }
    }

    /// Forgets what stood in something that is deleted.
    fn forget(&mut self, mark: Mark) {
        self.said.tables.truncate(mark.tables);
        self.said.asked.truncate(mark.asked);
    }
}
