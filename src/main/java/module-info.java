/** Neuron Lab: a tutorial in which one touches a neural network and sees it learn. */
module neuronlab {
    requires javafx.controls;
    requires javafx.fxml;
    requires java.desktop;
    requires java.prefs;
    requires atlantafx.base;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires info.picocli;
    requires de.siegmar.fastcsv;

    opens neuronlab.app to
            javafx.graphics,
            javafx.fxml,
            info.picocli;
    opens neuronlab.app.command to
            info.picocli;
}
