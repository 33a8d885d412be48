/** Neuron Lab: a tutorial in which one touches a neural network and sees it learn. */
module neuronlab {
    requires javafx.controls;
    requires javafx.fxml;
    requires java.desktop;
    requires atlantafx.base;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires info.picocli;
    requires de.siegmar.fastcsv;
    requires com.google.gson;

    exports neuronlab.app to
            javafx.graphics;

    opens neuronlab.app.command to
            info.picocli;
    opens neuronlab.app.export to
            info.picocli;
    opens neuronlab.app.window to
            javafx.fxml;
}
