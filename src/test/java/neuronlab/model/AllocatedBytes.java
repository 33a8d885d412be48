package neuronlab.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * How many bytes a piece of work allocates on this thread. The counter belongs to a module that the program itself does
 * not need, so it is looked up by name.
 */
public final class AllocatedBytes {
    private static final MethodHandle COUNTER = counter();

    private AllocatedBytes() {}

    /** The bytes, at least 0. */
    public static long by(Runnable work) {
        try {
            long before = (long) COUNTER.invokeExact();
            work.run();
            return (long) COUNTER.invokeExact() - before;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static MethodHandle counter() {
        try {
            Class<?> type = Class.forName("com.sun.management.ThreadMXBean");
            Object bean = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            MethodHandle method = MethodHandles.publicLookup()
                    .findVirtual(type, "getCurrentThreadAllocatedBytes", MethodType.methodType(long.class));
            return method.bindTo(bean);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
