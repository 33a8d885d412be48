package neuronlab.toolkit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many objects of a class live in this JVM, after a collection. The module that tells belongs to those that the
 * program itself does not need, so it is looked up by name.
 */
public final class LiveObjects {
    private LiveObjects() {}

    /** The count for a class; 0 if there is none. */
    public static int of(Class<?> type) {
        String number = "^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+" + Pattern.quote(type.getName()) + "(?: |$)";
        Matcher line = Pattern.compile(number, Pattern.MULTILINE).matcher(histogram());
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    /** The room that all objects take, after a collection. */
    public static long bytes() {
        Matcher total = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE).matcher(histogram());
        if (!total.find()) {
            throw new AssertionError("the histogram has no sum");
        }
        return Long.parseLong(total.group(1));
    }

    private static String histogram() {
        try {
            Object server = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getPlatformMBeanServer")
                    .invoke(null);
            Class<?> name = Class.forName("javax.management.ObjectName");
            Object diagnostics = name.getConstructor(String.class).newInstance("com.sun.management:type=DiagnosticCommand");
            return (String) Class.forName("javax.management.MBeanServerConnection")
                    .getMethod("invoke", name, String.class, Object[].class, String[].class)
                    .invoke(
                            server,
                            diagnostics,
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }
}
