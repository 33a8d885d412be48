package neuronlab.model.data.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of columns without their units, and the units, as in {@code length (mm)}, {@code length [mm]} or with the
 * units in a line of their own. One each for every column; a unit is empty where there is none.
 */
record HeadingNames(List<String> names, List<String> units) {
    private static final Pattern WITH_UNIT = Pattern.compile("(.*\\S)\\s*(?:\\(([^()]+)\\)|\\[([^\\[\\]]+)\\])");
    private static final Pattern BRACKETS = Pattern.compile("^[(\\[](.*)[)\\]]$");

    /** Takes headings apart; all stay whole if two names would then be the same. */
    static HeadingNames of(List<String> headings, List<String> unitsBelow) {
        List<String> names = new ArrayList<>();
        List<String> units = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Matcher heading = WITH_UNIT.matcher(headings.get(i));
            boolean hasUnit = unitsBelow.get(i).isEmpty() && heading.matches();
            names.add(hasUnit ? heading.group(1) : headings.get(i));
            units.add(hasUnit ? unit(heading) : BRACKETS.matcher(unitsBelow.get(i)).replaceFirst("$1"));
        }
        boolean different = names.stream().distinct().count() == headings.stream().distinct().count();
        return different ? new HeadingNames(names, units) : new HeadingNames(headings, unitsBelow);
    }

    private static String unit(Matcher heading) {
        String round = heading.group(2);
        return (round == null ? heading.group(3) : round).strip();
    }
}
