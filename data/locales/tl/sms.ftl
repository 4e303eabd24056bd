### Ang text na may dalang code. Gaya ng email, walang sinasabi: lumalabas ito sa naka-lock na screen.

sms-code =
    { $minutes ->
        [1] { $code } ang code ninyo. Minsan lang gagana, sa loob ng isang minuto. Walang hihingi nito sa inyo kailanman.
       *[other] { $code } ang code ninyo. Minsan lang gagana, sa loob ng { $minutes } minuto. Walang hihingi nito sa inyo kailanman.
    }
