package neuronlab.lesson.rawnewroom;

import neuronlab.model.data.Table;

/** Breaks a rule, for the test of the rules: a lesson that reaches for a table's raw arrays. */
public record LessonThatWritesIntoATable(Table table) {
    /** Changes what nobody may change. */
    public void write() {
        table.inputArray()[0] = 0;
    }
}
