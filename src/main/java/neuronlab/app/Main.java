package neuronlab.app;

/** Where the program starts. */
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        System.out.println("hi");
    }
}
