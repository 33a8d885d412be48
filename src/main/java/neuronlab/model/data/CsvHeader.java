package neuronlab.model.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the line that names the columns. */
final class CsvHeader {
    private CsvHeader() {}

    /**
     * The names of the columns, without spaces around them.
     *
     * @throws CsvException if the line does not name two or more columns differently
     */
    static List<String> namesIn(CsvRow row) throws CsvException {
        List<String> names = row.cells().stream().map(String::strip).toList();
        if (names.stream().allMatch(CsvNumber::isNumber)) {
            throw new CsvException(new CsvProblem.NoHeader(row.line(), 1, names.getFirst()));
        }
        if (names.size() < 2) {
            throw new CsvException(new CsvProblem.NoInput(row.line(), 1));
        }
        requireDifferent(names, row.line());
        return names;
    }

    private static void requireDifferent(List<String> names, long line) throws CsvException {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) {
                throw new CsvException(new CsvProblem.Unnamed(line, i + 1));
            }
            if (!seen.add(names.get(i))) {
                throw new CsvException(new CsvProblem.DuplicateColumn(line, i + 1, names.get(i)));
            }
        }
    }
}
