"""What belongs to a Kollegiale Beratung: its two sheets, its papers and its role cards?"""
