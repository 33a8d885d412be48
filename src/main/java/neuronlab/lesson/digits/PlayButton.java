package neuronlab.lesson.digits;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Words;
import neuronlab.figure.transport.Transport;
import org.kordamp.ikonli.feather.Feather;

/** Lets the model learn, or pause, where the whole bar would be too much. */
final class PlayButton extends Button {
    PlayButton(String id, Transport transport, Words words) {
        setId(id);
        getStyleClass().add(ControlStyles.PRIMARY_BUTTON);
        setMinWidth(Region.USE_PREF_SIZE);
        transport.activityProperty().subscribe(activity -> {
            boolean plays = activity == Transport.Activity.PLAYING;
            setText(words.get(plays ? "learn.pause" : "learn.play"));
            ButtonIcon.put(this, plays ? Feather.PAUSE : Feather.PLAY);
            setDisable(!plays && activity != Transport.Activity.PAUSED);
        });
        setOnAction(_ -> {
            if (transport.activityProperty().getValue() == Transport.Activity.PLAYING) {
                transport.pause();
            } else {
                transport.play();
            }
        });
    }
}
